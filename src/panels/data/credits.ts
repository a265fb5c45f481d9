/** Owners who want to be named; the atlas itself, and sources that stand beside their figures, are not among them. */
const NO_CREDIT = /^(Grenzatlas$|sources per )/;

export function creditsOf(attributions: readonly string[]): readonly string[] {
  const credits = attributions.flatMap((text) => text.split(/;\s*/)).filter((text) => !NO_CREDIT.test(text));
  return [...new Set(credits)];
}
