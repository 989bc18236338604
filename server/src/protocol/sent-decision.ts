import type { DeskDecision } from '../features/decisions.ts';
import { KINDS } from '../names/kind.ts';
import { isRecord } from './settings.ts';

/** No name, role or path that a desk writes is longer. */
const LONGEST = 1000;

/** The decision in whatever a client sent; undefined where it is none. Whatever else is in it is left out. */
export function sentDecision(sent: unknown): DeskDecision | undefined {
  if (!isRecord(sent)) return undefined;
  const { what, decision, entry, kind: sentKind, name, spelling } = sent;
  const kind = KINDS.find(each => each === sentKind);
  if ((what === 'alias' || what === 'misspelling') && kind && isText(name) && isText(spelling)) {
    return { what, kind, name, spelling };
  }
  if (what === 'entry') return sentEntry(entry);
  return what === 'decision' ? sentJudgement(decision) : undefined;
}

function sentEntry(sent: unknown): DeskDecision | undefined {
  if (!isRecord(sent)) return undefined;
  const { kind: sentKind, name, aliases, misspellings, role } = sent;
  const kind = KINDS.find(each => each === sentKind);
  if (!kind || !isText(name)) return undefined;
  return {
    what: 'entry',
    entry: {
      kind,
      name,
      aliases: textsOf(aliases),
      misspellings: textsOf(misspellings),
      ...(isText(role) ? { role } : {}),
    },
  };
}

function sentJudgement(sent: unknown): DeskDecision | undefined {
  if (!isRecord(sent)) return undefined;
  const { verdict, names, name, where, by, on, why } = sent;
  const reasons = Object.fromEntries(
    Object.entries({ by, on, why }).filter(each => typeof each[1] === 'string'),
  ) as Partial<Record<'by' | 'on' | 'why', string>>;
  if (verdict === 'same' || verdict === 'different') {
    const all = textsOf(names);
    return all.length > 1 ? { what: 'decision', decision: { verdict, names: all, ...reasons } } : undefined;
  }
  const { path } = isRecord(where) ? where : {};
  const place =
    where === 'everywhere' || where === 'quotations' ? where : isText(path) ? { path } : undefined;
  if (verdict !== 'allow' || !isText(name) || !place) return undefined;
  return { what: 'decision', decision: { verdict, name, where: place, ...reasons } };
}

function textsOf(sent: unknown): readonly string[] {
  return Array.isArray(sent) ? sent.filter(isText) : [];
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST;
}
