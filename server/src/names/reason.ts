/** Why two spellings of one name differ, in the words of the report format. */
export type Reason =
  | 'romanisation'
  | 'accent'
  | 'hyphen'
  | 'case'
  | 'initial'
  | 'nickname'
  | 'order'
  | 'length'
  | 'slip'
  | 'language'
  | 'designator'
  /** Full stops and the like: U.S., US. Of organisations and places. */
  | 'punctuation'
  /** A word cut short: Corp., Corporation. Of organisations and places. */
  | 'abbreviation';
