/**
 * Small words inside a name, in small letters: "van der", "bin", "de la". Common knowledge of Dutch, German, Romance,
 * Arabic, Irish, Welsh and Swedish names.
 */
export const PARTICLES =
  'van von der den de da di du do dos das del della delle dello degli la le lo las les los el al ul ur bin ibn bint ben abu ' +
  'ter ten te zu zum zur san santa y e af av ap ni mac';
