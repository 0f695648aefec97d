#include "report/html/style.h"

namespace bywhen::html {

const std::string& page_style() {
  static const std::string style = [] {
    std::string all;
    for (const std::string_view part : {style_of_colours(), style_of_text(), style_of_sections(),
                                        style_of_drawings(), style_of_phones(), style_of_paper()}) {
      all += part;
    }
    return all;
  }();
  return style;
}

// Each colour stands for one thing, and never alone: a word or a shape says the same. All pairs of
// text and ground that the page uses have a contrast of 4.5 or more, lines and marks of 3.
std::string_view style_of_colours() {
  return R"CSS(
:root {
  color-scheme: light dark;
  --ground: #f8f7f4; --paper: #ffffff; --ink: #1b2127; --soft: #545d67; --line: #e2dfd8; --rule: #b9b5ab;
  --link: #1d5a9e;
  --todo: #5f6b77; --todo-fill: #dfe4e9; --doing: #1f62ad; --done: #2b7348; --blocked: #8a5200;
  --late: #b3261e; --late-fill: #fbeae8; --lack: #7a3b8f; --lack-fill: #f5ecf8; --warn: #8a5200; --warn-fill: #fbf1e0;
  --off: #f1efea; --holiday: #f6e3d3; --meet: #7a3b8f; --mark: #b3261e;
  --h1: #e3edf8; --h2: #bcd6f0; --h3: #86b3e2; --h4: #4d88c7; --on-h4: #000000; --over: #b3261e; --on-over: #ffffff;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #14171a; --paper: #1b1f24; --ink: #e7eaed; --soft: #a5aeb8; --line: #2d333a; --rule: #4c555f;
    --link: #8bbcf5;
    --todo: #a3afbb; --todo-fill: #333b44; --doing: #77aff0; --done: #74c894; --blocked: #e3b15e;
    --late: #ff8f85; --late-fill: #3a2221; --lack: #d6a3e6; --lack-fill: #33253a; --warn: #e3b15e; --warn-fill: #342a19;
    --off: #22272d; --holiday: #3b2d22; --meet: #d6a3e6; --mark: #ff8f85;
    --h1: #20303f; --h2: #274662; --h3: #2f6191; --h4: #78aee6; --on-h4: #000000; --over: #ff8f85; --on-over: #000000;
  }
}
)CSS";
}

std::string_view style_of_text() {
  return R"CSS(
*, ::before, ::after { box-sizing: border-box; }
[hidden] { display: none !important; }
html { background: var(--ground); scroll-padding-top: 5rem; -webkit-text-size-adjust: 100%; }
body {
  max-width: 76rem; margin: 0 auto; padding: 0 1.5rem 3rem; color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
  font-variant-numeric: tabular-nums; overflow-wrap: anywhere; hyphens: none;
}
h1, h2, h3, h4, h5 { line-height: 1.25; text-wrap: balance; margin: 0; }
h1 { font-size: clamp(1.75rem, 1.2rem + 2.6vw, 2.75rem); font-weight: 680; letter-spacing: -.022em; line-height: 1.12; }
h2 { font-size: 1.375rem; font-weight: 640; letter-spacing: -.01em; margin-bottom: 1rem; }
article > h2 { font-size: 1.9rem; }
h3 { font-size: 1.125rem; font-weight: 640; margin-bottom: .75rem; }
article section > h3 { font-size: 1.25rem; }
h4, h5, .acts h3 { font-size: 1rem; font-weight: 600; margin: 0; }
p { margin: 0 0 .5rem; max-width: 70ch; }
ul, ol, dl, dd { margin: 0; padding: 0; }
ul, ol { list-style: none; }
small { font-size: .875rem; color: var(--soft); }
time { white-space: nowrap; }
a { color: var(--link); text-underline-offset: .18em; text-decoration-thickness: .06em; }
a:hover { text-decoration-thickness: .14em; }
a.id { text-decoration: none; }
a.id:hover { text-decoration: underline; }
.id { font-weight: 640; white-space: nowrap; font-size: .9375em; }
span.id { color: var(--soft); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 3px; }
.note { color: var(--soft); font-size: .875rem; }
.out, .skip:not(:focus) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip:focus { position: absolute; z-index: 3; top: .5rem; padding: .5rem 1rem; background: var(--paper); }
.lack { color: var(--lack); font-size: .875rem; }
.ask { color: var(--warn); font-size: .875rem; }
.on-paper { display: none; }

.s { display: inline-flex; align-items: baseline; gap: .375em; font-size: .875rem; }
.s::before { content: ""; flex: none; width: .625em; height: .625em; border: .125em solid; border-radius: 50%; }
.s-todo, .s-dropped { color: var(--todo); }
.s-doing { color: var(--doing); }
.s-doing::before { background: linear-gradient(90deg, currentColor 50%, transparent 50%); }
.s-done, .r-secured { color: var(--done); }
.s-done::before, .r-secured::before { background: currentColor; }
.s-blocked { color: var(--blocked); }
.s-blocked::before { border-radius: 1px; background: currentColor; }
.s-dropped::before { border-radius: 0; height: 0; border-width: .07em; align-self: center; }
.s-late, .r-unavailable { color: var(--late); font-weight: 600; }
.s-late::before, .r-unavailable::before, .s-warn::before { border: 0; border-radius: 0; width: .75em; height: .7em; background: currentColor; clip-path: polygon(50% 0, 100% 100%, 0 100%); }
.s-lack { color: var(--lack); }
.s-lack::before { border-style: dotted; }
.s-warn { color: var(--warn); }
.r-needed { color: var(--lack); }
.r-needed::before { border-style: dotted; }
.r-requested { color: var(--doing); }
.r-requested::before { background: linear-gradient(90deg, currentColor 50%, transparent 50%); }
)CSS";
}

std::string_view style_of_sections() {
  return R"CSS(
header { padding: 3.25rem 0 1rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin-top: 1.25rem; font-size: .875rem; }
.over { font-size: .875rem; font-weight: 600; color: var(--soft); margin-bottom: .5rem; }
.lead { font-size: 1.125rem; color: var(--soft); margin: .75rem 0 0; }
section { margin-top: 2.75rem; }
.filter + .two section:first-child { margin-top: 2rem; }
article { margin-top: 4rem; padding-top: 2rem; border-top: 2px solid var(--rule); }
footer { margin-top: 4rem; color: var(--soft); font-size: .875rem; }

.progress { display: grid; grid-template-columns: 2fr 1fr; gap: 1rem 3rem; align-items: start; margin-top: 1rem; }
.bar svg, td svg { display: block; width: 100%; border-radius: 6px; }
.bar svg rect { stroke: none; }
.bar .big { font-size: 2rem; font-weight: 680; letter-spacing: -.02em; line-height: 1; margin-right: .25rem; }
.bar p { margin-bottom: .625rem; }
.bar + .bar p { padding-top: .5rem; font-size: .875rem; color: var(--soft); }
.counts { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: .625rem 0 0; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr)); gap: .75rem; margin-top: 1.75rem; }
.figures div { padding: .875rem 1.125rem 1rem; background: var(--paper); border: 1px solid var(--line); border-radius: 10px; }
.figures dt { font-size: .875rem; color: var(--soft); }
.figures dd { font-size: 1.625rem; font-weight: 640; line-height: 1.3; letter-spacing: -.01em; }
.figures .zero dd { font-weight: 400; color: var(--soft); }
.figures .late { background: var(--late-fill); border-color: var(--late); } .figures .late dd { color: var(--late); }
.figures .blocked { background: var(--warn-fill); border-color: var(--blocked); } .figures .blocked dd { color: var(--blocked); }
.figures .lack { background: var(--lack-fill); border-color: var(--lack); } .figures .lack dd { color: var(--lack); }
.figures .lack { font-size: inherit; } .figures time { white-space: normal; }

.two { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 0 3rem; }
.two > :only-child { grid-column: 1 / -1; }
.cases > li { display: grid; gap: .125rem .75rem; grid-template-columns: minmax(0, 1fr) fit-content(33%); padding: .75rem 0; border-top: 1px solid var(--line); }
.cases > li:last-child { border-bottom: 1px solid var(--line); }
.cases .why { grid-column: 1 / -1; font-size: .875rem; color: var(--soft); }
.cases .why li { display: block; padding: .0625rem 0; border: 0; }
.cases .why .s { font-size: 1em; margin-right: .25rem; }
.cases .what { font-weight: 560; }
summary { cursor: pointer; padding: .75rem 0; color: var(--link); }
.news li, .check-ins li, .said li { padding: .375rem 0; }
.news li > time { color: var(--soft); font-size: .875rem; margin-right: .375rem; }
.said li { padding-left: 1.125rem; position: relative; }
.said li::before { content: ""; position: absolute; left: 0; top: 1.1em; width: .5rem; border-top: 1px solid var(--soft); }
.fine { color: var(--done); }

.purpose ol { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr)); gap: 1rem; }
.purpose li { background: var(--paper); border: 1px solid var(--line); border-radius: 10px; padding: 1rem 1.125rem; display: flex; flex-direction: column; }
.aim { font-weight: 600; line-height: 1.35; }
.benefit { color: var(--soft); font-size: .9375rem; line-height: 1.45; }
.served { margin: auto 0 0; padding-top: .375rem; font-size: .875rem; }

.filter {
  position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1.25rem; margin: 1.75rem -1.5rem 0;
  padding: .625rem 1.5rem; background: var(--ground); border-bottom: 1px solid var(--line); font-size: .875rem;
}
.filter select, .filter button { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--rule); border-radius: 8px; padding: .3125rem .75rem; max-width: 14rem; }
.filter button:disabled { opacity: .55; }
.filter fieldset { display: flex; flex-wrap: wrap; gap: .25rem; border: 0; margin: 0; padding: 0; align-items: center; }
.filter legend { float: left; padding: 0 .375rem 0 0; }
.filter input { position: absolute; opacity: 0; }
.filter input + span { display: block; padding: .3125rem .75rem; border: 1px solid transparent; border-radius: 8px; cursor: pointer; }
.filter input + span:hover { border-color: var(--rule); }
.filter input:checked + span { background: var(--ink); color: var(--ground); }
.filter input:focus-visible + span { outline: 3px solid var(--link); outline-offset: 2px; }
.filter output { color: var(--soft); margin-left: auto; }

table { width: 100%; border-collapse: collapse; font-size: .9375rem; line-height: 1.4; }
th, td { text-align: start; vertical-align: baseline; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); }
thead th { font-size: .875rem; font-weight: 600; color: var(--soft); border-color: var(--rule); vertical-align: bottom; white-space: nowrap; }
tbody th { font-weight: 500; }
tbody th a.id { margin-right: .25rem; }
.group th { font-weight: 640; padding-top: 1.25rem; border-color: var(--rule); }
.none td { color: var(--soft); }
tr.done > *, tr.dropped > * { color: var(--soft); }
tr:target > *, li:target { background: var(--warn-fill); }
.sum, .count { text-align: end; }
.sum { padding-right: 1.5rem; }
.amount { white-space: nowrap; }
.actions, .needs, .threats { table-layout: fixed; }
.actions thead :nth-child(1) { width: 34%; } .actions thead :nth-child(2) { width: 13%; } .actions thead :is(:nth-child(3), :nth-child(4)) { width: 13%; }
.needs thead :nth-child(1) { width: 30%; } .needs thead :nth-child(2) { width: 6%; } .needs thead :is(:nth-child(3), :nth-child(4)) { width: 13%; } .needs thead :nth-child(5) { width: 10%; }
.threats thead :nth-child(1) { width: 36%; } .threats thead :nth-child(2) { width: 6%; } .threats thead :nth-child(3) { width: 12%; } .threats thead :nth-child(5) { width: 11%; }
td .s { white-space: nowrap; }
tfoot th { font-weight: 500; color: var(--soft); text-align: end; }
tfoot tr > * { border-bottom: 0; padding-top: .125rem; padding-bottom: .125rem; }
tfoot tr:first-child > * { padding-top: .75rem; }
table.plans td svg { min-width: 8rem; margin-bottom: .25rem; }

.people { margin-top: 3.5rem; }
.sheet { background: var(--paper); border: 1px solid var(--line); border-radius: 12px; padding: 1.5rem 1.75rem; margin-top: 1.25rem; }
.sheet > :is(h2, h3, h4) { font-size: 1.25rem; margin-bottom: .25rem; }
.about { color: var(--soft); font-size: .875rem; display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin: 0; }
.acts > li { padding: 1rem 0 .875rem; border-top: 1px solid var(--line); margin-top: 1rem; }
.acts > li + li { margin-top: 0; }
.acts li > p { display: flex; flex-wrap: wrap; align-items: baseline; gap: .125rem .875rem; margin: .25rem 0 .5rem; }
.acts .by { font-weight: 640; }
.acts .done :is(h3, h4, h5) { font-weight: 500; color: var(--soft); }
.acts dl { display: grid; grid-template-columns: 6rem minmax(0, 1fr); gap: .25rem 1rem; font-size: .9375rem; line-height: 1.45; }
.acts dt { color: var(--soft); font-size: .875rem; }
.acts dd { max-width: 72ch; }
.helps { max-width: none; margin: 1rem 0 0; padding-top: .75rem; border-top: 1px solid var(--line); font-size: .9375rem; }
)CSS";
}

}  // namespace bywhen::html
