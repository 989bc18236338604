import { checkCorpus } from '../../../server/src/check/check.ts';
import type { Problem } from '../../../server/src/check/problem.ts';
import type { Mention } from '../../../server/src/recognise/mention.ts';
import { analyse } from '../../../server/src/resolve/analyse.ts';
import { Corpus } from '../../../server/src/resolve/corpus.ts';
import type { Entity } from '../../../server/src/resolve/entity.ts';
import type { Snapshot } from '../../../server/src/resolve/snapshot.ts';
import { undecidedParts } from '../../../server/src/resolve/undecided.ts';
import { readArticle } from '../../../server/src/text/read.ts';
import type { GeneratedArticle, Mark } from './article.ts';
import type { Planted } from './cast.ts';
import { generate } from './corpus.ts';

/** What became of one place in which a variant was planted. */
export interface Place {
  readonly article: GeneratedArticle;
  readonly mark: Mark;
  readonly planted: Planted;
  readonly outcome: 'found' | 'not recognised' | 'not united' | 'not reported';
}

/** A report where there is nothing to report. */
interface FalseReport {
  readonly problem: Problem;
  /** What is written there, in the words around it. */
  readonly context: string;
  /** Of two people who were taken for one, the names; undefined where it is something else. */
  readonly mixedUp: readonly string[] | undefined;
}

export interface GeneratedFigures {
  readonly articles: number;
  readonly variants: number;
  readonly lookAlikes: number;
  /** Each first mention of a variant in an article. */
  readonly places: readonly Place[];
  readonly falseReports: readonly FalseReport[];
}

/** Checks generated articles as the command line does, and holds what is reported against what was planted. */
export function measureGenerated(corpora: string, count: number, seed: number): GeneratedFigures | undefined {
  const generated = generate(corpora, count, seed);
  if (!generated) return undefined;
  const { articles, planted } = generated;
  const corpus = new Corpus();
  for (const { path, text } of articles) corpus.replace(analyse(readArticle(path, text)));
  const snapshot = corpus.snapshot();
  const problems = checkCorpus(snapshot).filter(({ severity }) => severity !== 'hint');
  const byPath = new Map<string, Problem[]>();
  for (const problem of problems) {
    const { path } = problem.occurrence.analysis;
    byPath.set(path, [...(byPath.get(path) ?? []), problem]);
  }
  const rightly = rightEntities(articles, snapshot);
  const places: Place[] = [];
  const falseReports: FalseReport[] = [];
  const people = new Map<Entity, Set<string>>();
  for (const article of articles) {
    const reports = byPath.get(article.path) ?? [];
    for (const mark of article.marks) {
      const entity = entityAt(snapshot, article, mark);
      const { variantOf, spelling } = mark.appearance;
      if (entity && mark.isFirst) people.set(entity, (people.get(entity) ?? new Set()).add(spelling));
      if (!variantOf || !mark.isFirst) continue;
      const right = rightly.get(variantOf) ?? new Set();
      places.push({
        article,
        mark,
        planted: variantOf,
        outcome: outcomeOf(mark, variantOf, entity, right, reports),
      });
    }
  }
  for (const article of articles) {
    for (const problem of byPath.get(article.path) ?? []) {
      if (isRight(problem, article, rightly)) continue;
      const { start, end } = problem.occurrence.mention;
      const context = `${article.text.slice(Math.max(0, start - 40), start)}«${article.text.slice(start, end)}»`;
      const names = [...((problem.entity && people.get(problem.entity)) ?? [])];
      falseReports.push({
        problem,
        context: context.replace(/\s+/g, ' '),
        mixedUp: names.length > 1 ? names : undefined,
      });
    }
  }
  const lookAlikes =
    new Set(articles.flatMap(({ marks }) => marks.map(({ appearance }) => appearance.person.id))).size -
    planted.length;
  return { articles: articles.length, variants: planted.length, lookAlikes, places, falseReports };
}

/** The entities that the majority's spelling of each variant belongs to: one, where all is well. */
function rightEntities(articles: readonly GeneratedArticle[], snapshot: Snapshot): Map<Planted, Set<Entity>> {
  const byPerson = new Map<number, Set<Entity>>();
  const wanted = new Map<Planted, number>();
  for (const article of articles) {
    for (const mark of article.marks) {
      const { person, variantOf } = mark.appearance;
      if (variantOf) wanted.set(variantOf, person.id);
      const entity = variantOf || !mark.isFirst ? undefined : entityAt(snapshot, article, mark);
      if (entity) byPerson.set(person.id, (byPerson.get(person.id) ?? new Set()).add(entity));
    }
  }
  return new Map([...wanted].map(([planted, id]) => [planted, byPerson.get(id) ?? new Set()]));
}

function outcomeOf(
  mark: Mark,
  { isTie }: Planted,
  entity: Entity | undefined,
  right: ReadonlySet<Entity>,
  reports: readonly Problem[],
): Place['outcome'] {
  if (entity === undefined) return 'not recognised';
  if (!right.has(entity)) return 'not united';
  const isReported = reports.some(
    problem => problem.entity === entity && overlap(problem.occurrence.mention, mark),
  );
  const isListed = isTie && undecidedParts(entity).length > 0;
  return isReported || isListed ? 'found' : 'not reported';
}

/** Whether a report stands on a name of somebody whose variants were planted, and speaks of that person. */
function isRight(
  { occurrence, entity }: Problem,
  { marks }: GeneratedArticle,
  rightly: Map<Planted, Set<Entity>>,
): boolean {
  return marks.some(mark => {
    const { variantOf } = mark.appearance;
    if (variantOf === undefined || entity === undefined) return false;
    return overlap(occurrence.mention, mark) && rightly.get(variantOf)?.has(entity) === true;
  });
}

function entityAt(snapshot: Snapshot, { path }: GeneratedArticle, mark: Mark): Entity | undefined {
  const mention = snapshot.analyses.get(path)?.mentions.find(each => overlap(each, mark));
  return mention && snapshot.entityOf(mention);
}

function overlap(mention: Pick<Mention, 'start' | 'end'>, mark: Mark): boolean {
  return mention.start < mark.end && mark.start < mention.end;
}
