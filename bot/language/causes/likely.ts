import { CAUSES, type CauseId } from './list/index.ts';

/** The causes that a code, a banner of the portal or an event that stays away points to, likeliest first; empty for any other id. */
export function likeliest(id: string): readonly CauseId[] {
  const likelihood = ({ codes, banners }: (typeof CAUSES)[number]) => codes?.[id] ?? banners?.[id] ?? 0;
  return CAUSES.filter((cause) => likelihood(cause) > 0)
    .sort((a, b) => likelihood(b) - likelihood(a))
    .map((cause) => cause.id);
}
