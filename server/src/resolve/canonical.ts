import { parseDesignator } from '../names/designator.ts';
import { fold } from '../names/fold.ts';
import { isAllCapitals } from '../names/part.ts';
import { craftFacts } from '../recognise/gazetteer/spacecraft.ts';
import type { NamePart, Usage } from './entity.ts';
import type { Form } from './form.ts';
import { parsed } from './parsed.ts';
import { type Frame, partsOf } from './parts.ts';
import { suggest } from './suggestion.ts';

/**
 * The canonical spelling: the most used full spelling, with each part as most stories write it; for a spacecraft
 * without a number the gazetteer's (invariant 7).
 */
export function canonicalOf(
  forms: readonly Form[],
  spellings: readonly Usage[],
  parts: readonly NamePart[],
  frame: Frame,
): string {
  const kind = forms[0]?.kind ?? 'person';
  const shape = shapeOf(forms, spellings);
  if (kind === 'spacecraft' && !parseDesignator(shape)) return craftFacts(shape)?.name ?? shape;
  const found = partsOf(kind, shape, frame).flatMap(spelled => {
    const part = parts.find(candidate => candidate.part === spelled.part);
    // On a tie the spelling stays whole, so that it is one that somebody wrote.
    return part && !isTop(part, spelled.text) ? [{ ...spelled, expected: part.canonical }] : [];
  });
  return suggest(shape, found);
}

/** The canonical spelling of a part, and whether the votes decide it. */
export function decide(part: NamePart['part'], usages: readonly Usage[]): NamePart {
  const [first, second] = usages;
  const tied = first !== undefined && first.stories === second?.stories;
  return { part, canonical: first?.text ?? '', usages, tied };
}

/** Whether a spelling of a part has as many votes as any other. */
function isTop({ usages }: NamePart, text: string): boolean {
  return usages.some(usage => usage.text === text && usage.stories === usages[0]?.stories);
}

/** The most used spelling of the full name: not a short form, not in capitals, without initials where there is one. */
function shapeOf(forms: readonly Form[], spellings: readonly Usage[]): string {
  const keys = new Set(forms.map(form => form.key));
  const full = spellings.filter(usage => isFullSpelling(forms, keys, usage.text));
  const written = full.filter(usage => !isAllCapitals(usage.text));
  const named = written.filter(usage => parsed(usage.text).given?.role !== 'initial');
  return (named[0] ?? written[0] ?? full[0] ?? spellings[0])?.text ?? '';
}

function isFullSpelling(forms: readonly Form[], keys: ReadonlySet<string>, text: string): boolean {
  const [form] = forms;
  if (form?.kind === 'spacecraft' && parseDesignator(text)) return parseDesignator(text)?.family !== '';
  return forms.some(({ name }) => name === text) || keys.has(fold(text));
}
