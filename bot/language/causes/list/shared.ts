/** Codes that say no more than that a password operation failed, with the same likelihood for each cause that lists them. */
export const anyFailure = (likelihood: number) => ({
  '31003': likelihood,
  '31008': likelihood,
  '31011': likelihood,
});

/** The on-premises side refused; an event, a reset code and what they are called beside hexadecimal results. */
export const refusedByRights = (likelihood: number) => ({
  '33004': likelihood,
  SSPR_0029: likelihood,
  ADAdminActionRequired: likelihood,
  '0x80230626': likelihood,
  '0x80070005': likelihood,
});

export const refusedByPolicy = (likelihood: number) => ({
  '33008': likelihood,
  '6329': likelihood,
  '4724': likelihood,
  '0x80230619': likelihood,
  OnPremisesPolicyViolation: likelihood,
});

/** The cloud and the server don't find each other. */
export const unreachable = (likelihood: number) => ({
  SSPR_0030: likelihood,
  OnPremisesConnectivityFailure: likelihood,
  '32001': likelihood,
  '32002': likelihood,
  '32014': likelihood,
  '32015': likelihood,
  '32011': likelihood,
  '32013': likelihood,
});

/** Requests that never arrived, and a heart that doesn't beat. */
export const silent = (likelihood: number) => ({
  '31001': likelihood,
  '31006': likelihood,
  '31009': likelihood,
  '31019': likelihood,
});

/** Ends that don't follow their beginnings. */
export const refusedEnd = (likelihood: number) => ({ '31002': likelihood, '31007': likelihood, '31010': likelihood });

/** The wizard's proofs that it switched writeback on. */
export const switchedOn = (likelihood: number) => ({ '31004': likelihood, '31005': likelihood });
export const signedIn = (likelihood: number) => ({ '31013': likelihood, '31017': likelihood, '31018': likelihood });
