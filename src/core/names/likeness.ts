/** How surely two forms in one article are one name: the higher, the surer. */
export const Likeness = {
  None: 0,
  /** A word inside the longer form. */
  Part: 1,
  GivenName: 2,
  /** The last words of the longer form, "Coalition". */
  Ending: 3,
  Spelling: 4,
  Surname: 5,
  /** The longer form without what it is: "Gaza Strip", "Harvard University". */
  Kernel: 6,
  Acronym: 7,
  Full: 8,
} as const;

export type Likeness = (typeof Likeness)[keyof typeof Likeness];
