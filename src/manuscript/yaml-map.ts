/** What a sheet, or a part of it, is as long as nothing has judged it. */
export type Values = Record<string, unknown>;

/** Whether a value of a sheet is a map: neither a list nor one word. */
export const isMap = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
