import type { GeneratedFigures, Place } from './measure.ts';

const FAULTS: readonly Place['outcome'][] = ['not recognised', 'not united', 'not reported'];

/** What was missed in generated articles, by what went wrong, and what was reported wrongly; `most` of each. */
export function generatedErrorsText({ places, falseReports }: GeneratedFigures, most: number): string {
  const lines: string[] = [];
  for (const fault of FAULTS) {
    const own = places.filter(({ outcome, planted }) => outcome === fault && planted.apart === undefined);
    lines.push(`\ngenerated, ${fault}: ${own.length}`);
    for (const { planted, article, mark } of own.slice(0, most)) {
      const { a, b, isTie, source } = planted;
      const context = article.text.slice(Math.max(0, mark.start - 40), mark.end + 20).replace(/\s+/g, ' ');
      lines.push(`  ${b} | ${a} (${source}${isTie ? ', tie' : ''})   ${article.path}: ${context}`);
    }
  }
  lines.push(`\ngenerated, false reports: ${falseReports.length}`);
  for (const { problem, context, mixedUp } of falseReports.slice(0, most)) {
    const who = mixedUp ? ` [${mixedUp.join(' / ')}]` : '';
    lines.push(`  ${problem.rule}: ${problem.message}${who}   ${context}`);
  }
  return lines.join('\n');
}
