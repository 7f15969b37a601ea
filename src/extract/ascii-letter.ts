/** Whether a code unit is one of A to Z and a to z. */
export const isAsciiLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
