/** Drops what was put there first until no more than `most` are left. Clearing all at once would make everybody pay again at once. */
export function trimOldest(held: Map<unknown, unknown>, most: number): void {
  for (const oldest of held.keys()) {
    if (held.size <= most) return;
    held.delete(oldest);
  }
}
