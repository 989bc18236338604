import { commands, env, l10n, window } from 'vscode';
import type { Desk, Standing } from './messages.ts';
import type { Target } from './target.ts';
import { kindName } from './views/nodes.ts';

/** Writes a name into the style guide, under the spelling that was chosen or the usual one. */
export async function addToStyleGuide(desk: Desk, target: Target): Promise<boolean> {
  const { folder, entity, spelling, isPicked } = target;
  const params = { folder, id: entity.id, ...(isPicked ? { spelling } : {}) };
  return decided(await desk.carryOut('namedesk.list', params));
}

/** Says for good that spellings are names of different bearers; asks which where there are more than two. */
export async function tellApart(desk: Desk, { folder, entity, choices }: Target): Promise<boolean> {
  const all = (choices ?? entity.spellings).map(({ text }) => text);
  const whole = entity.kind === 'person' ? all.filter(text => /\s/.test(text)) : all;
  const names = whole.length >= 2 ? whole : all;
  if (names.length < 2) {
    void window.showInformationMessage(l10n.t('“{0}” is spelled in one way only.', entity.name));
    return false;
  }
  const chosen = names.length === 2 ? names : await pickNames(names, entity.name);
  if (!chosen) return false;
  const list = chosen.map(name => l10n.t('“{0}”', name)).join(', ');
  const title =
    entity.kind === 'person'
      ? l10n.t('{0} are different people', list)
      : l10n.t('{0} are not the same ({1})', list, kindName(entity.kind));
  const decides = { what: 'decision', decision: { verdict: 'different', names: chosen } };
  return decided(await desk.carryOut('namedesk.decide', { folder, title, decides }));
}

async function pickNames(names: readonly string[], name: string): Promise<readonly string[] | undefined> {
  const picked = await window.showQuickPick(
    names.map(label => ({ label })),
    {
      canPickMany: true,
      title: l10n.t('Which spellings of “{0}” are not the same?', name),
      placeHolder: l10n.t('Tick two or more, one for each bearer of the name.'),
    },
  );
  if (picked === undefined) return undefined;
  if (picked.length >= 2) return picked.map(({ label }) => label);
  void window.showInformationMessage(l10n.t('Tick at least two spellings. Nothing was changed.'));
  return undefined;
}

/** Says for good that a spelling is right: everywhere, in quotations, or in one article. */
export async function allow(desk: Desk, { folder, entity, spelling }: Target): Promise<boolean> {
  const name = spelling ?? entity.name;
  const mentions = await desk.mentions(folder, entity.id, name);
  const paths = [...new Set(mentions.map(({ path }) => path))];
  const wide = [
    { label: l10n.t('Everywhere'), where: 'everywhere' as const },
    ...(mentions.some(({ quoted }) => quoted)
      ? [{ label: l10n.t('In quotations'), where: 'quotations' as const }]
      : []),
  ];
  const narrow = paths.map(path => ({ label: l10n.t('In {0}', path), where: { path } }));
  const picked = await window.showQuickPick([...wide, ...narrow], {
    title: l10n.t('Allow “{0}”', name),
    placeHolder: l10n.t('Where is this spelling right?'),
  });
  if (!picked) return false;
  const decides = { what: 'decision', decision: { verdict: 'allow', name, where: picked.where } };
  const title = l10n.t('“{0}” is right: {1}', name, picked.label);
  return decided(await desk.carryOut('namedesk.decide', { folder, title, decides }));
}

export async function removeFromStyleGuide(desk: Desk, target: Target): Promise<boolean> {
  const standing = await desk.standing(target.folder, target.entity.id, target.spelling);
  const entry = standing.find(({ decides }) => decides.what === 'entry');
  if (entry) return takeBack(desk, target.folder, entry);
  void window.showInformationMessage(l10n.t('“{0}” is not in the style guide.', target.entity.name));
  return false;
}

/** Takes back what was decided about a name; asks which where there is more than one decision. */
export async function takeBackDecision(desk: Desk, target: Target): Promise<boolean> {
  const standing = await desk.standing(target.folder, target.entity.id, target.spelling);
  const [only] = standing;
  if (!only) {
    void window.showInformationMessage(l10n.t('Nothing was decided about “{0}”.', target.entity.name));
    return false;
  }
  if (standing.length === 1) return takeBack(desk, target.folder, only);
  const picked = await window.showQuickPick(
    standing.map(each => ({ label: each.title, each })),
    { title: l10n.t('Which decision is to be taken back?') },
  );
  return picked ? takeBack(desk, target.folder, picked.each) : false;
}

async function takeBack(desk: Desk, folder: string, { title, decides }: Standing): Promise<boolean> {
  const done = await desk.carryOut('namedesk.takeBack', { folder, title, decides });
  if (done) {
    window.setStatusBarMessage(l10n.t('Taken back.'), 5000);
    await commands.executeCommand('setContext', 'namedesk.tookBack', true);
  }
  return done;
}

/** Tells the first steps that a decision was made. */
async function decided(done: boolean): Promise<boolean> {
  if (done) await commands.executeCommand('setContext', 'namedesk.decided', true);
  return done;
}

export async function copyName({ entity, spelling }: Target): Promise<void> {
  await env.clipboard.writeText(spelling ?? entity.name);
}
