import { l10n, window } from 'vscode';
import { countsOf } from './counts.ts';
import type { Desk, Writing } from './messages.ts';
import type { Target } from './target.ts';

/**
 * Gives a name one spelling in every article. Asks which where none was picked, and what is to be done with
 * quotations where there are any: what somebody said is changed only where a person ticks it.
 *
 * @returns whether articles were changed
 */
export async function writeEverywhere(desk: Desk, target: Target): Promise<boolean> {
  const { folder, entity } = target;
  const spelling = target.isPicked ? target.spelling : await pickSpelling(target);
  if (spelling === undefined) return false;
  const writing = await desk.writing(folder, entity.id, spelling);
  if (!writing) return false;
  if (writing.places === 0) {
    const isSo = l10n.t('“{0}” is spelled so everywhere already.', writing.name);
    void window.showInformationMessage(writing.left || isSo);
    return false;
  }
  const quotations = writing.quoted > 0 ? await askQuotations(writing) : 'leave';
  if (quotations === undefined) return false;
  const done = await desk.carryOut('namedesk.write', {
    folder,
    id: entity.id,
    spelling: writing.name,
    quotations,
  });
  if (done) tellChanged(writing, quotations);
  return done;
}

function tellChanged({ name, places, articles, quoted, left }: Writing, quotations: Quotations): void {
  // A preview shows what it changes, and there everybody chooses for themselves.
  if (quotations === 'ask') return;
  const changed = places - quoted;
  const where =
    articles === 1
      ? l10n.t('“{0}” is written in 1 article now ({1} changed).', name, placesIn(changed))
      : l10n.t('“{0}” is written in {1} articles now ({2} changed).', name, articles, placesIn(changed));
  window.setStatusBarMessage(left ? `${where} ${left}` : where, 8000);
}

function placesIn(number: number): string {
  return number === 1 ? l10n.t('1 place') : l10n.t('{0} places', number);
}

async function pickSpelling({ entity, choices }: Target): Promise<string | undefined> {
  const lines = choices ?? entity.spellings;
  const [only] = lines;
  if (lines.length === 1) return only?.text;
  const picked = await window.showQuickPick(
    lines.map(line => ({ label: line.text, description: countsOf(line, entity.entry !== null) })),
    {
      title: l10n.t('Write {0} everywhere', entity.name),
      placeHolder: l10n.t('Which spelling is right?'),
    },
  );
  return picked?.label;
}

type Quotations = 'leave' | 'ask';

async function askQuotations({ name, places, quoted }: Writing): Promise<Quotations | undefined> {
  const rest = places - quoted;
  const choose = {
    label: l10n.t('Choose in a preview, quotations too'),
    description: placesIn(places),
    detail: l10n.t('Tick what is to be changed, then press Apply (Ctrl+Enter).'),
    quotations: 'ask' as const,
  };
  const leave = {
    label: l10n.t('Change all but the quotations'),
    description: placesIn(rest),
    detail: l10n.t('What people are quoted as saying stays as it is.'),
    quotations: 'leave' as const,
  };
  const picked = await window.showQuickPick(rest > 0 ? [leave, choose] : [choose], {
    title: l10n.t('Write “{0}” everywhere', name),
    placeHolder:
      quoted === 1
        ? l10n.t('1 of the places stands in a quotation.')
        : l10n.t('{0} of the places stand in quotations.', quoted),
  });
  return picked?.quotations;
}
