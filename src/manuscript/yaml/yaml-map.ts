/** An unchecked sheet, or a part of it. */
export type Values = Record<string, unknown>;

/** Whether a value of a sheet is a map, neither a list nor a scalar. */
export const isMap = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
