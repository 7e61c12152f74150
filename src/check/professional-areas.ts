/** Areas whose cards are for people who work with the cases: there "borgeren" is not the reader. */
export const professionalAreas: ReadonlySet<string> = new Set(['koebenhavn', 'cabi', 'fagfolk', 'praecisering-2018'])
