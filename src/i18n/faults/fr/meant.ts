/** The question whether something like it was meant, after a sentence; nothing where nothing is like it. */
export const meant = (suggestion: string | undefined) =>
  suggestion ? ` Vouliez-vous dire ${suggestion} ?` : '';
