export const start = async (_parameters: string[]): Promise<number> => 0;
