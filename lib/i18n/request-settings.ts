/** Times are Danish. */
export const timeZone = 'Europe/Copenhagen';
