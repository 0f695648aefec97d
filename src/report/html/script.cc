#include "report/html/script.h"

namespace bywhen::html {

std::string_view page_script() {
  return R"JS(
(() => {
  'use strict';
  const bar = document.getElementById('filter');
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const statuses = ['todo', 'doing', 'blocked', 'done', 'dropped'];
  const has_status = (element) => statuses.some((one) => element.classList.contains(one));

  // A wide timeline begins a little before today.
  for (const frame of all('.gantt .frame')) {
    const today = frame.querySelector('.now');
    if (today) frame.scrollLeft = today.getAttribute('x') - frame.clientWidth / 4;
  }
  // What is folded away is printed, too.
  let folded = [];
  addEventListener('beforeprint', () => {
    folded = all('details:not([open])');
    for (const one of folded) one.open = true;
  });
  addEventListener('afterprint', () => {
    for (const one of folded) one.open = false;
  });
  if (!bar) return;

  const who = bar.querySelector('select');
  const states = all('input', bar);
  const said = bar.querySelector('output');
  const clear = bar.querySelector('button');
  const marked = all('[data-o]');
  const groups = all('[data-g]').map((element) => ({element, items: all('[data-o]', element)}));
  const rows = all('.actions [data-o]');
  const drawings = all('svg.rows').map((svg) => ({
    svg,
    rows: all('g[data-o]', svg),
    arrows: all('.arrow', svg).map((path) => ({path, d: path.getAttribute('d')})),
    spare: svg.getAttribute('height') - 24 * all('g[data-o]', svg).length,
  }));

  // The rows that are left move up, and the arrows between them follow.
  const stack = ({svg, rows, arrows, spare}) => {
    const height = 24;
    let next = 0;
    const places = rows.map((row) => {
      if (row.hasAttribute('hidden')) return -1;
      row.setAttribute('transform', `translate(0 ${height * next})`);
      return next++;
    });
    for (const {path, d} of arrows) {
      const {a, b} = path.dataset;
      path.toggleAttribute('hidden', places[a] < 0 || places[b] < 0);
      const from = height * (places[a] - a);
      const to = height * (places[b] - b);
      path.setAttribute('d', d.replace(/^(M\S+ )([-\d.]+)/, (_, x, y) => x + (+y + from))
        .replace(/V([-\d.]+)/g, (_, y) => 'V' + (+y + to)));
    }
    const whole = height * next + spare;
    svg.setAttribute('height', whole);
    svg.setAttribute('viewBox', `0 0 ${svg.getAttribute('width')} ${whole}`);
  };

  const is_set = () => who.value !== '' || !states[0].checked;
  const apply = () => {
    const owner = who.value;
    const state = states.find((one) => one.checked).value;
    for (const element of marked) {
      const is_other = owner !== '' && element.dataset.o !== owner;
      const is_elsewhere = state !== '' && has_status(element) && !element.classList.contains(state);
      element.toggleAttribute('hidden', is_other || is_elsewhere);
    }
    const is_shown = (element) => !element.hasAttribute('hidden');
    for (const {element, items} of groups) {
      const is_empty = items.length > 0 && !items.some(is_shown);
      element.toggleAttribute('hidden',
        is_empty || (owner !== '' && (element.dataset.o || owner) !== owner));
    }
    drawings.forEach(stack);
    const actions = (some) => new Set(some.map((row) => row.querySelector('.id').hash)).size;
    const total = actions(rows);
    said.textContent = is_set() ? `${actions(rows.filter(is_shown))} of ${total} actions` :
      `all ${total} actions`;
    clear.disabled = !is_set();
  };
  const reset = () => {
    if (!is_set()) return;
    if (document.activeElement === clear) who.focus();
    who.value = '';
    states[0].checked = true;
    apply();
  };
  bar.addEventListener('change', apply);
  clear.addEventListener('click', reset);
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) reset();
  });
  // A link into what is filtered away brings it back.
  addEventListener('click', (event) => {
    const link = event.target.closest && event.target.closest('a[href^="#"]');
    const target = link && document.getElementById(link.hash.slice(1));
    if (target && target.closest('[hidden]')) reset();
  });
  bar.hidden = false;
  apply();
})();
)JS";
}

}  // namespace bywhen::html
