/** A figure so many times another one is likely in another unit: 万 is ten thousand. */
export const SLIP = 10_000;
