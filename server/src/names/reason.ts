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
  | 'designator';
