export const test = async (_parameters: string[]): Promise<number> => 0;
