/** A span of time to the minute, UTC: `2024-03-01 08:00 to 2024-03-02 00:00`, or one instant where both are the same. */
export function timeSpan(from: string, to: string): string {
  const [start, end] = [from, to].map((instant) => instant.slice(0, 16).replace('T', ' '));
  return start === end ? start! : `${start} to ${end}`;
}
