export const screenshots = async (_parameters: string[]): Promise<number> => 0;
