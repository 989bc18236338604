// @ts-check
// The page that shows the corpus at a glance. All it shows is sent to it, and is set as text, never as HTML.
/* global acquireVsCodeApi, document, window */

const api = acquireVsCodeApi();
const byId = id => document.getElementById(id);
const grid = byId('grid');
const state = api.getState() ?? { several: false };
let sent;
/** The cells on the page, by row and column; where nothing is, there is a cell without a number. */
let rows = [];
let at = { row: 0, column: 0 };

window.addEventListener('message', ({ data }) => {
  sent = data;
  draw();
});
byId('several').addEventListener('change', ({ target }) => {
  state.several = target.checked;
  api.setState(state);
  at = { row: 0, column: 0 };
  draw();
});
byId('folder').addEventListener('change', ({ target }) =>
  api.postMessage({ ask: 'folder', folder: target.value }),
);
grid.addEventListener('click', ({ target }) => {
  const cell = target.closest('td[data-row]');
  if (!cell) return;
  moveTo(Number(cell.dataset.row), Number(cell.dataset.column));
  open();
});
grid.addEventListener('mouseover', ({ target }) => {
  const cell = target.closest('td[data-row]');
  if (cell) say(Number(cell.dataset.row), Number(cell.dataset.column));
});
grid.addEventListener('focusin', ({ target }) => {
  const cell = target.closest('td[data-row]');
  if (!cell) return;
  at = { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
  say(at.row, at.column);
});
grid.addEventListener('keydown', event => {
  const { key, ctrlKey, metaKey } = event;
  const far = ctrlKey || metaKey;
  const last = rows.length - 1;
  const width = (rows[0]?.length ?? 1) - 1;
  const steps = {
    ArrowDown: () => moveTo(far ? last : at.row + 1, at.column),
    ArrowUp: () => moveTo(far ? 0 : at.row - 1, at.column),
    ArrowRight: () => moveTo(at.row, far ? width : at.column + 1),
    ArrowLeft: () => moveTo(at.row, far ? 0 : at.column - 1),
    Home: () => moveTo(far ? 0 : at.row, 0),
    End: () => moveTo(far ? last : at.row, width),
    PageDown: () => moveTo(at.row + 10, at.column),
    PageUp: () => moveTo(at.row - 10, at.column),
    Enter: open,
    ' ': open,
  };
  const step = Object.hasOwn(steps, key) ? steps[key] : undefined;
  if (!step) return;
  event.preventDefault();
  step();
});
api.postMessage({ ask: 'ready' });

function draw() {
  const { picture, folders, folder, words } = sent;
  const { articles, entities, cells } = picture;
  for (const [id, word] of [
    ['title', 'title'],
    ['intro', 'intro'],
    ['several-words', 'onlySeveral'],
    ['folder-words', 'folder'],
    ['left', 'left'],
  ]) {
    byId(id).textContent = words[word];
  }
  byId('several').checked = state.several;
  byId('folder-choice').hidden = folders.length < 2;
  byId('folder').replaceChildren(
    ...folders.map(({ uri, name }) => {
      const option = element('option', name);
      option.value = uri;
      option.selected = uri === folder;
      return option;
    }),
  );
  const shown = entities.flatMap((_, i) => (!state.several || isSpelledInSeveralWays(i) ? [i] : []));
  const empty = byId('empty');
  empty.hidden = shown.length > 0;
  empty.textContent = entities.length > 0 ? words.noneSeveral : words.empty;
  byId('frame').hidden = shown.length === 0;
  const where = new Map(cells.map((cell, i) => [`${cell.entity} ${cell.article}`, i]));
  const head = element('tr');
  head.append(heading(words.name, 'name'));
  for (const { path } of articles) head.append(heading(shortened(path), 'article', path));
  head.append(heading(words.spellings, 'spellings'));
  grid.tHead.replaceChildren(head);
  rows = shown.map(i => articles.map((_, j) => where.get(`${i} ${j}`)));
  grid.tBodies[0].replaceChildren(...shown.map((i, row) => line(entities[i], i, row)));
  at = { row: Math.min(at.row, rows.length - 1), column: Math.min(at.column, articles.length - 1) };
  const first = cellAt(at.row, at.column);
  if (first) first.tabIndex = 0;
}

/** Whether two cells of a row have different letters. */
function isSpelledInSeveralWays(entity) {
  const own = sent.picture.cells.filter(cell => cell.entity === entity);
  return new Set(own.map(({ spelling }) => spelling)).size > 1;
}

function line(entity, i, row) {
  const tr = element('tr');
  const name = heading(entity.name, 'name', `${entity.name}, ${sent.words[entity.kind]}`);
  name.scope = 'row';
  name.classList.add(entity.kind);
  tr.append(name);
  const marks = marksOf(i);
  rows[row].forEach((number, column) => {
    const td = element('td');
    td.dataset.row = String(row);
    td.dataset.column = String(column);
    td.tabIndex = -1;
    td.setAttribute('role', 'gridcell');
    td.setAttribute('aria-label', sentence(row, column, i));
    if (number !== undefined) {
      const { spelling, mentions } = sent.picture.cells[number];
      td.append(mark(marks.indexOf(spelling)));
      if (mentions > 1) td.append(element('span', String(mentions), 'count'));
    }
    tr.append(td);
  });
  const spellings = element('td', undefined, 'spellings');
  marks.forEach((spelling, place) => {
    const one = element('span', undefined, 'spelling');
    one.append(mark(place), ` ${entity.spellings[spelling]?.text ?? entity.name}`);
    spellings.append(one);
  });
  tr.append(spellings);
  return tr;
}

/** The spellings of a row, the usual one first: their places are their letters. */
function marksOf(entity) {
  const { cells, entities } = sent.picture;
  const { name, spellings } = entities[entity];
  const used = new Set(cells.flatMap(cell => (cell.entity === entity ? [cell.spelling] : [])));
  const usual = spelling => (spellings[spelling]?.text === name ? 0 : 1);
  return [...used].sort((a, b) => usual(a) - usual(b) || a - b);
}

function mark(place) {
  const letter = place < 26 ? String.fromCharCode(65 + place) : String(place + 1);
  return element('span', letter, `mark s${Math.min(place, 6)}`);
}

function sentence(row, column, i) {
  const { picture, words } = sent;
  const number = rows[row]?.[column];
  const path = picture.articles[column]?.path ?? '';
  const entity = picture.entities[i];
  if (number === undefined) return filled(words.noCell, entity.name, path);
  const { spelling, mentions } = picture.cells[number];
  const times = mentions === 1 ? words.once : filled(words.times, mentions);
  return filled(words.cell, entity.name, entity.spellings[spelling]?.text ?? entity.name, path, times);
}

function say(row, column) {
  byId('here').textContent = cellAt(row, column)?.getAttribute('aria-label') ?? '';
}

function moveTo(row, column) {
  const next = cellAt(row, column);
  if (!next) return;
  const before = cellAt(at.row, at.column);
  if (before) before.tabIndex = -1;
  at = { row, column };
  next.tabIndex = 0;
  next.focus();
}

function cellAt(row, column) {
  return grid.querySelector(`td[data-row="${row}"][data-column="${column}"]`);
}

function open() {
  const cell = rows[at.row]?.[at.column];
  if (cell !== undefined) api.postMessage({ ask: 'open', cell });
}

function heading(text, kind, title) {
  const th = element('th', undefined, kind);
  th.scope = 'col';
  th.append(element('span', text));
  if (title) th.title = title;
  return th;
}

function element(name, text, kind) {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  if (kind) made.className = kind;
  return made;
}

/** Of a path what tells it from the others: the name of the file without its ending. */
function shortened(path) {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.txt$/i, '');
  return name.length > 32 ? `${name.slice(0, 31)}…` : name;
}

function filled(text, ...values) {
  return text.replace(/\{(\d)\}/g, (_, i) => String(values[Number(i)] ?? ''));
}
