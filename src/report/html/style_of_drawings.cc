// The timeline, the bars, the heat map; narrow windows; paper.
#include "report/html/style.h"

namespace bywhen::html {

std::string_view style_of_drawings() {
  return R"CSS(
.frame { overflow: auto; background: var(--paper); border: 1px solid var(--line); border-radius: 10px; max-height: min(46rem, 85vh); }
figure { margin: 0; }
.gantt svg { display: block; margin: 0 auto; }
.gantt .axis { box-sizing: content-box; position: sticky; top: 0; z-index: 1; background: var(--paper); border-bottom: 1px solid var(--line); }
@media screen and (min-width: 66rem) { .gantt svg[width="1164"] { max-width: 100%; height: auto; } }
.marks { position: absolute; }
svg text { font-size: 12px; fill: var(--ink); }
.axis text { fill: var(--soft); }
.axis .group { font-weight: 600; fill: var(--ink); }
.axis .edge { stroke: var(--rule); }
.grid { stroke: var(--line); stroke-width: .5; }
.weekend { fill: var(--off); } .holiday { fill: var(--holiday); }
.today { stroke: var(--mark); stroke-width: 1.5; }
.axis .now { fill: var(--mark); } .axis .nowt { fill: var(--paper); font-size: 11px; font-weight: 600; text-anchor: middle; }
.meeting { stroke: var(--meet); stroke-dasharray: 2 4; }
.meet { fill: var(--meet); stroke: var(--meet); stroke-width: 1.5; stroke-linejoin: round; } .meet.held { fill: var(--paper); }
.arrow { fill: none; stroke: var(--soft); stroke-width: 1; marker-end: url(#tip); } .tip { fill: var(--soft); }
.arrow.chain { stroke: var(--ink); stroke-width: 2; } g .chain, path.chain:not(.arrow) { fill: none; stroke: var(--ink); stroke-width: 2.5; stroke-dasharray: none; }
.early { stroke: var(--late); stroke-dasharray: 4 2; marker-end: url(#etip); } .etip { fill: var(--late); }
.risk { fill: var(--warn-fill); stroke: var(--warn); stroke-width: 1.75; stroke-linejoin: round; }
.rows text { paint-order: stroke; stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round; }
.rows .left { text-anchor: end; }
.rows .id { font-weight: 640; font-size: 12px; } .rows .by { fill: var(--soft); }
.rows .late .by { fill: var(--late); font-weight: 600; }
svg .todo { fill: var(--todo-fill); stroke: var(--todo); }
svg .doing { fill: var(--doing); stroke: var(--doing); }
svg .blocked { fill: url(#hatch); stroke: var(--blocked); } .hatch-ground { fill: var(--paper); } .hatch-line { stroke: var(--blocked); stroke-width: 2.5; }
svg .done { fill: var(--done); stroke: var(--done); }
svg g.late { stroke: var(--late); stroke-width: 2; }
svg g .open { fill: none; stroke-width: 2; stroke-dasharray: 1 4; stroke-linecap: round; }
svg .turned { stroke: var(--late); stroke-width: 2; stroke-dasharray: 4 2; fill: none; }
svg .ground { fill: var(--line); stroke: none; } svg .time { fill: var(--soft); stroke: none; }
.bar .todo, td svg .todo { fill: var(--todo-fill); stroke: none; } .bar .blocked { fill: var(--blocked); }
.key { display: flex; flex-wrap: wrap; gap: .125rem 1.125rem; margin: .625rem 0; font-size: .875rem; color: var(--soft); }
.key li { display: inline-flex; align-items: center; gap: .375rem; }

.heat { width: auto; min-width: 100%; font-size: .8125rem; line-height: 1.2; border-collapse: separate; border-spacing: 2px; }
.heat th, .heat td { border: 0; padding: .375rem .5rem; vertical-align: middle; }
.heat td { text-align: center; white-space: nowrap; min-width: 2.25rem; border-radius: 4px; background: var(--off); }
.heat thead th { text-align: start; font-weight: 500; padding-bottom: .125rem; }
.heat thead tr + tr th { text-align: center; }
.heat tbody th, .heat thead tr:first-child th:first-child { position: sticky; left: 0; background: var(--paper); white-space: nowrap; padding-right: .75rem; }
.heat tbody th { max-width: 14rem; overflow: hidden; text-overflow: ellipsis; }
.heat small { display: block; font-size: .75rem; }
.heat abbr { text-decoration: none; }
.heat .h1 { background: var(--h1); } .heat .h2 { background: var(--h2); } .heat .h3 { background: var(--h3); } .heat .h4 { background: var(--h4); color: var(--on-h4); }
.heat .over, b.over { background: var(--over); color: var(--on-over); font-weight: 640; }
b.over { padding: 0 .375rem; border-radius: 4px; }
.frame + .note { margin-top: .625rem; }
)CSS";
}

// Tables become cards: each cell says what it is.
std::string_view style_of_phones() {
  return R"CSS(
@media screen and (max-width: 44rem) {
  body { padding: 0 1rem 2rem; }
  header { padding-top: 2rem; }
  section { margin-top: 2.25rem; }
  .progress, .two { grid-template-columns: minmax(0, 1fr); }
  .figures { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .figures div { padding: .75rem .875rem; }
  .figures dd { font-size: 1.25rem; }
  .filter { position: static; margin: 1.5rem -1rem 0; padding: .75rem 1rem; }
  .filter output { margin-left: 0; }
  .sheet { padding: 1.125rem 1rem; }
  .acts dl { grid-template-columns: minmax(0, 1fr); gap: 0; }
  .acts dt { margin-top: .375rem; }
  table:not(.heat), table:not(.heat) :is(tbody, tfoot, tr, th, td) { display: block; width: auto; }
  table:not(.heat) :is(th, td) { border: 0; padding: .0625rem 0; text-align: start; }
  table:not(.heat) thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table:not(.heat) tr { padding: .75rem 0; border-bottom: 1px solid var(--line); }
  table:not(.heat) tbody td { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: 0 .75rem; }
  table:not(.heat) tbody td > * { justify-self: start; grid-column: 2; }
  table:not(.heat) tbody td:empty, .none td::before { display: none; }
  .none td { grid-template-columns: 1fr; }
  table:not(.heat) td::before { color: var(--soft); font-size: .875rem; }
  table:not(.heat) tbody th { margin-bottom: .25rem; }
  .actions tbody td:nth-child(2)::before { content: "Owner"; }
  .actions tbody td:nth-child(3)::before { content: "Start"; }
  .actions tbody td:nth-child(4)::before { content: "Deadline"; }
  .actions tbody td:nth-child(5)::before { content: "Status"; }
  .actions tbody td:nth-child(6)::before { content: "Waits for"; }
  .actions tbody td:nth-child(7)::before { content: "Missing"; }
  .needs tbody td:nth-child(2)::before, .threats tbody td:nth-child(2)::before { content: "For"; }
  .needs tbody td:nth-child(3)::before { content: "Status"; }
  .needs tbody td:nth-child(4)::before { content: "Needed by"; }
  .needs tbody td:nth-child(5)::before { content: "Cost"; }
  .needs tbody td:nth-child(6)::before { content: "Otherwise"; }
  .threats tbody td:nth-child(3)::before { content: "From"; }
  .threats tbody td:nth-child(4)::before { content: "Then"; }
  .threats tbody td:nth-child(5)::before { content: "Who"; }
  .plans tbody td:nth-child(2)::before { content: "Progress"; }
  .plans tbody td:nth-child(3)::before { content: "Late"; }
  .plans tbody td:nth-child(4)::before { content: "Blocked"; }
  .plans tbody td:nth-child(5)::before { content: "Missing"; }
  .plans tbody td:nth-child(6)::before { content: "Check-in"; }
  .plans tbody td:nth-child(7)::before { content: "Cost"; }
  .loads tbody td:nth-child(2)::before { content: "Open"; }
  .loads tbody td:nth-child(3)::before { content: "Late"; }
  .loads tbody td:nth-child(4)::before { content: "Next"; }
  .loads tbody td:nth-child(5)::before { content: "Where"; }
  table:not(.heat) tfoot tr { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 .75rem; }
  table:not(.heat) tfoot td:empty { display: none; }
  .plans tfoot .count::before { content: "Late "; }
  .heat tbody th { max-width: 7.5rem; }
}
)CSS";
}

// A page a sheet: what an owner takes along stands alone.
std::string_view style_of_paper() {
  return R"CSS(
@media print {
  @page { size: A4; margin: 14mm; }
  @page wide { size: A4 landscape; margin: 12mm; }
  :root {
    color-scheme: light;
    --ground: #ffffff; --paper: #ffffff; --ink: #000000; --soft: #454d55; --line: #d5d5d5; --rule: #8a8a8a; --link: #000000;
    --todo: #5f6b77; --todo-fill: #dfe4e9; --doing: #1f62ad; --done: #2b7348; --blocked: #8a5200;
    --late: #b3261e; --late-fill: #ffffff; --lack: #7a3b8f; --lack-fill: #ffffff; --warn: #8a5200; --warn-fill: #ffffff;
    --off: #f1efea; --holiday: #f6e3d3; --meet: #7a3b8f; --mark: #b3261e;
    --h1: #e3edf8; --h2: #bcd6f0; --h3: #86b3e2; --h4: #4d88c7; --on-h4: #000000; --over: #b3261e; --on-over: #ffffff;
  }
  html { font-size: 12.5px; }
  body { max-width: none; padding: 0; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  header { padding: 0 0 .5rem; }
  section { margin-top: 1.5rem; }
  .filter, .skip, nav { display: none !important; }
  h2, h3, h4, h5, thead, .group { break-after: avoid; }
  tfoot { display: table-row-group; break-inside: avoid; }
  .figures { grid-template-columns: repeat(4, minmax(0, 1fr)); }
  .figures dd { font-size: 12pt; }
  .figures dt { font-size: 8pt; }
  table { font-size: .875rem; }
  td time { white-space: normal; }
  tr, .heat, .cases li, .acts > li, .purpose li, .figures { break-inside: avoid; }
  .frame { overflow: visible; max-height: none; border: 0; }
  .timeline { page: wide; break-before: page; break-after: page; margin-top: 0; }
  .gantt svg.axis, .gantt svg.rows { position: static; width: 100%; height: auto; }
  .heat { font-size: 7pt; table-layout: auto; border-spacing: 1px; }
  .heat th, .heat td { padding: 1pt 2pt; min-width: 0; }
  .people { margin: 0; }
  .people > h2, .people > h3 { display: none; }
  .sheet { break-before: page; border: 0; padding: 0; margin: 0; }
  .alone .sheet { break-before: auto; }
  .sheet > :is(h2, h3, h4) { font-size: 18pt; }
  .on-paper { display: block; font-size: 9pt; color: var(--soft); max-width: none; }
  .alone .on-paper { display: none; }
  footer { display: none; }
  a { text-decoration: none; }
  dd a[href^="http"] { text-decoration: underline; }
}
)CSS";
}

}  // namespace bywhen::html
