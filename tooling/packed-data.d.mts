export function pack(texts: object, rules: readonly object[]): string;
