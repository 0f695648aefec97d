// What happened in a plan, in words.
#pragma once

#include <string>

#include "bywhen/model/news.h"
#include "report/digest.h"
#include "report/sentence.h"

namespace bywhen {

// "the last check-in, Tue 8 Dec", "the session, Tue 24 Nov": since when there is news; "" where the
// plan says neither, or it is today.
[[nodiscard]] std::string since_when(const Digest& digest);

// "done", "blocked: no access", "moved from Wed 2 Dec to Fri 4 Dec, 2 working days later: legal
// (Ana)", with who wrote it down at the end. Printable, one line, as is the other.
[[nodiscard]] Sentence what_happened(Digest& digest, const News& news);

}  // namespace bywhen
