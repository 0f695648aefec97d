#include "report/support.h"

namespace bywhen {
namespace {

using test::tuesday;

TEST_CASE("the whole plan as Markdown") {
  const Plan plan = test::plan_of(std::string(test::small_plan));
  CHECK(test::report_markdown(plan, tuesday) == R"(# Returns

- Session: Tue 24 Nov 2026
- Facilitator: Mia Holm
- On Tue 24 Nov 2026: 1 of 4 actions done, 3 open (1 overdue)
- Next check-in: Tue 8 Dec 2026 at 14:00, 20 minutes (10 working days)

## What it is for

| Improvement | Benefit | Progress | Actions |
| --- | --- | --- | --- |
| 1\. I2 First | Fewer calls | 1 of 2 actions done | A1, A2 ✓ |
| 2\. I1 Second | | 0 of 1 action done | A4 |
| I3 Later (parked) | | | |
| for none of them | | 0 of 1 action done | A3 |

## Since the last check-in, Mon 23 Nov 2026

| Day | Action | What happened |
| --- | --- | --- |
| Mon 23 Nov 2026 | **A2** Get access | done |

## What needs attention

| What | Where | Who | How it stands |
| --- | --- | --- | --- |
| Late | **A4** Call Norway | nobody | due Fri 20 Nov 2026, 2 working days ago |
| Blocked | **A1** Rewrite the page | Ana | no access |
| Still missing | **A3** Tell support | nobody | owner, deadline, resources |
| Still missing | **A4** Call Norway | nobody | owner |

## Who does what

### Mia Holm: 1 done

- [x] **A2** Get access, done Mon 23 Nov 2026

### Ana Ruiz: 1 open

- [ ] **A1** Rewrite the page
  - By **Fri 4 Dec 2026**, accepted, with Mia, blocked: no access
  - Why: Fewer calls
  - Needs Copywriter (requested)
  - Needs CMS access (secured)

### Nobody yet: 2 open (1 overdue)

- [ ] **A4** Call Norway
  - By **Fri 20 Nov 2026**, **overdue**, Ana declined
  - Needs Phone list (nobody has asked for it yet)
- [ ] **A3** Tell support
  - No deadline

## By when

| Day | What |
| --- | --- |
| Fri 20 Nov 2026 | A4 Call Norway (nobody), 2 working days late |
| Fri 4 Dec 2026 | A1 Rewrite the page (Ana) |
| Tue 8 Dec 2026 | check-in at 14:00 |

## Resources

| Status | Resource | For | By | Cost | Otherwise |
| --- | --- | --- | --- | --- | --- |
| needed | Phone list | A4 | | | |
| requested | Copywriter | A1 | Mon 30 Nov 2026 | 900 EUR | Ana drafts it |
| secured | CMS access | A1 | | | |

## What it costs

| Of what | Cost |
| --- | --- |
| requested | 900 EUR |
| in all | 900 EUR |

## Risks

| Action | Risk | From | Then | Who watches it |
| --- | --- | --- | --- | --- |
| A1 | Legal is slow | Tue 1 Dec 2026 | An article | Mia |

## Check-ins

- Tue 8 Dec 2026 at 14:00, 20 minutes (10 working days)

## Decided

- The form stays

## Parked

- Who pays freight?
)");
}

TEST_CASE("a table row has as many cells as its head, whatever stands in it") {
  const Plan plan = test::plan_of(
      "bywhen: 1\ntitle: T\nimprovements:\n"
      "  - {id: I1, title: \"a | b \\\\| c\\n| d |\", benefit: \"`x | y`\"}\n"
      "actions: []\n");
  const std::string text = test::report_markdown(plan, tuesday);
  const auto begin = text.find("| I1");
  const std::string row = text.substr(begin, text.find('\n', begin) - begin);
  CHECK(row == "| I1 a \\| b \\\\\\| c \\| d \\| | \\`x \\| y\\` | **no action yet** | |");
}

}  // namespace
}  // namespace bywhen
