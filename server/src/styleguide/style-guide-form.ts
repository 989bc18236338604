import type { ChoiceForm, Form, KeyForm, MapForm, TextForm } from './form.ts';
import { ACCENTS, FIRST_MENTIONS, ROMANISED_LANGUAGES } from './house-style.ts';
import { HOUSE_SYSTEMS } from './romanisation-system.ts';
import { NAME_ORDERS, RULE_LEVELS, VERDICTS } from './style-guide.ts';

/** A rule of Namedesk, as far as the style guide needs to know it: its id, and one sentence on what it reports. */
export interface KnownRule {
  readonly id: string;
  readonly title: string;
}

const NAME: TextForm = { type: 'text', holds: 'name' };
const WORDS: TextForm = { type: 'text', holds: 'words' };
const PATTERNS: Form = { type: 'list', of: { type: 'text', holds: 'pattern' } };
const NAMES: Form = { type: 'list', of: NAME };

const ENTRY_KEYS = {
  name: key(NAME, 'The approved spelling.', 'name: Dmitry Petelin', true),
  aliases: key(NAMES, 'Other names that are right too. They are never reported.', 'aliases: [ISS]'),
  misspellings: key(
    NAMES,
    'Spellings that are always reported; the approved one is offered instead.',
    'misspellings: [Dimitri Petelin]',
  ),
  role: key(WORDS, 'What the bearer of the name is, in a few words.', 'role: cosmonaut'),
  description: key(
    WORDS,
    'More about the bearer, for whoever checks a name.',
    'description: flight engineer of Soyuz MS-22',
  ),
  links: key(
    { type: 'list', of: WORDS },
    'Web addresses where the spelling can be checked.',
    "links: ['https://example.org/petelin']",
  ),
  note: key(
    WORDS,
    'A note of the desk to itself. Nothing is made of it.',
    'note: spelled so on his own page',
  ),
};

const ORDER = key(
  choice(NAME_ORDERS, [
    '"Dmitry Petelin": the family name is last.',
    '"Liu Yang": the family name is first.',
  ]),
  'Which part of the name comes first, where that is not plain.',
  'order: family-first',
);

const DECISION: MapForm = {
  oneOf: VERDICTS,
  ...keys({
    same: key(
      NAMES,
      'These names are one and the same person, craft, organisation or place.',
      'same: [Kyiv, Kiev]',
    ),
    different: key(
      NAMES,
      'These names belong to different people (or craft, and so on), however alike they look. They are never united.',
      'different: [Liu Yang, Liu Yan]',
    ),
    allow: key(NAME, 'This spelling is right, and is not reported. `in` says where.', 'allow: Kiev'),
    in: key(
      { type: 'text', holds: 'place' },
      'Where an allowed spelling is right: `everywhere` (also when nothing is said), in `quotations`, or in the articles of a path.',
      'in: quotations',
    ),
    by: key(WORDS, 'Who decided.', 'by: Ann'),
    on: key(WORDS, 'When it was decided.', 'on: 2026-11-23'),
    why: key(WORDS, 'Why, for whoever asks again in a year.', 'why: two women of one crew'),
  }),
};

const ARTICLES: MapForm = keys({
  include: key(
    PATTERNS,
    'Only the files that match one of these patterns are articles. Without it, all text files are.',
    'include: [copy/**]',
  ),
  exclude: key(PATTERNS, 'Files that match one of these patterns are not read.', 'exclude: [drafts]'),
});

const HOUSE: MapForm = keys({
  romanisation: key(
    {
      type: 'table',
      called: 'language',
      keys: new Map(
        ROMANISED_LANGUAGES.map(language => [
          language,
          key(
            { type: 'choice', words: new Map(HOUSE_SYSTEMS[language].map(({ id, about }) => [id, about])) },
            `The system in which names from ${capital(language)} are written.`,
            `${language}: ${HOUSE_SYSTEMS[language][0]?.id ?? ''}`,
          ),
        ]),
      ),
    },
    'By language, the system in which the house writes names from another script: *Sergei* or *Sergey*.',
    'romanisation: { russian: press }',
  ),
  exceptions: key(
    NAMES,
    'Names that the house writes as they stand here, whatever the system says.',
    'exceptions: [Sergei Rachmaninoff]',
  ),
  accents: key(
    choice(ACCENTS, ['Names keep their accents: *Raúl*.', 'Names are written without accents: *Raul*.']),
    'Whether names keep their accents.',
    'accents: keep',
  ),
  'first-mention': key(
    choice(FIRST_MENTIONS, [
      'The first mention has the given and the family name.',
      'The first mention also says what the person is.',
      'The surname will do.',
    ]),
    'What the first mention of a person in an article has to have.',
    'first-mention: full-name',
  ),
});

const VERSION: ChoiceForm = {
  ...choice(['1'], ['The version there is.']),
  otherwise:
    'This Namedesk reads version 1 of the style guide; the file may be from a newer one. Write: version: 1',
};

/** The form of the whole file, for the rules that there are. */
export function styleGuideForm(rules: readonly KnownRule[]): MapForm {
  const levels = choice(RULE_LEVELS, [
    'Report as an error.',
    'Report as a warning.',
    'Report as information.',
    'Report as a hint.',
    'Do not report.',
  ]);
  return keys({
    version: key(VERSION, 'The version of this form.', 'version: 1'),
    people: section('People', { ...ENTRY_KEYS, order: ORDER }, 'Dmitry Petelin'),
    spacecraft: section('Spacecraft, stations and their modules', ENTRY_KEYS, 'Soyuz MS-22'),
    organisations: section('Organisations', ENTRY_KEYS, 'Roscosmos'),
    places: section('Places', ENTRY_KEYS, 'Kyiv'),
    decisions: key(
      { type: 'list', of: DECISION },
      'Judgements on names: one and the same, different, or right as it stands. They beat whatever Namedesk would think.',
      'decisions: [{ different: [Liu Yang, Liu Yan] }]',
    ),
    archive: key(
      PATTERNS,
      'Old articles: they count as evidence of how names are spelled, but are never reported on and never changed.',
      'archive: [archive]',
    ),
    articles: key(ARTICLES, 'Which files are articles.', 'articles: { exclude: [drafts] }'),
    house: key(
      HOUSE,
      'How the house writes names on which nothing else is decided.',
      'house: { accents: keep }',
    ),
    rules: key(
      {
        type: 'table',
        called: 'rule',
        keys: new Map(rules.map(({ id, title }) => [id, key(levels, title, `${id}: hint`)])),
      },
      'How loudly each rule reports, in every editor that opens this folder.',
      'rules: { name-variant: warning }',
    ),
  });
}

function section(title: string, entry: Readonly<Record<string, KeyForm>>, example: string): KeyForm {
  const about = `${title} whose names are settled, each with its approved spelling.`;
  const key = title.split(/[, ]/, 1)[0]?.toLowerCase() ?? '';
  return { form: { type: 'list', of: keys(entry) }, about, example: `${key}: [{ name: ${example} }]` };
}

function key(form: Form, about: string, example: string, required?: true): KeyForm {
  return required ? { form, about, example, required } : { form, about, example };
}

function keys(record: Readonly<Record<string, KeyForm>>): MapForm {
  return { type: 'map', keys: new Map(Object.entries(record)) };
}

function choice(words: readonly string[], meanings: readonly string[]): ChoiceForm {
  return { type: 'choice', words: new Map(words.map((word, i) => [word, meanings[i] ?? ''])) };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
