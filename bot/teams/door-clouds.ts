/** What differs between Microsoft's clouds for a bot's door and sender. */
export type Cloud = {
  /** Where the Bot Connector publishes its signing keys. */
  readonly metadataUrl: string;
  /** Who signs what Teams sends to a bot. */
  readonly issuer: string;
  /** What the bot's own token must be good for. */
  readonly scope: string;
  /** Where replies go. */
  readonly serviceHosts: readonly string[];
};

/**
 * Source: "Authentication with the Bot Connector API" (public) and "Configure Bot Framework bots for US Government customers"
 * with botframework-connector's government constants (usgov). No source was found for a separate DoD value.
 */
export const CLOUDS = {
  public: {
    metadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
    issuer: 'https://api.botframework.com',
    scope: 'https://api.botframework.com/.default',
    serviceHosts: ['smba.trafficmanager.net'],
  },
  usgov: {
    metadataUrl: 'https://login.botframework.azure.us/v1/.well-known/openidconfiguration',
    issuer: 'https://api.botframework.us',
    scope: 'https://api.botframework.us/.default',
    serviceHosts: ['smba.infra.gov.teams.microsoft.us', 'smba.infra.dod.teams.microsoft.us'],
  },
} as const satisfies Record<string, Cloud>;
