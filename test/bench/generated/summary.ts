import type { GeneratedFigures, Place } from './measure.ts';

export interface Share {
  readonly found: number;
  readonly of: number;
}

/** The figures of generated articles, as numbers. */
export interface GeneratedSummary {
  readonly articles: number;
  readonly variants: number;
  readonly lookAlikes: number;
  /** The places of variants that a reader would unite. */
  readonly counted: Share;
  /** Those that Namedesk takes for another language's form, of which it asks. */
  readonly otherLanguage: Share;
  /** Those that have too little in common. */
  readonly far: Share;
  readonly falseReports: number;
  /** Of these, how many because two people were taken for one. */
  readonly mixedUp: number;
}

export function summaryOf({
  articles,
  variants,
  lookAlikes,
  places,
  falseReports,
}: GeneratedFigures): GeneratedSummary {
  const share = (apart: Place['planted']['apart']): Share => {
    const own = places.filter(({ planted }) => planted.apart === apart);
    return { found: own.filter(({ outcome }) => outcome === 'found').length, of: own.length };
  };
  return {
    articles,
    variants,
    lookAlikes,
    counted: share(undefined),
    otherLanguage: share('other language'),
    far: share('far'),
    falseReports: falseReports.length,
    mixedUp: falseReports.filter(({ mixedUp }) => mixedUp !== undefined).length,
  };
}
