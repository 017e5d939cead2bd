export function isOrphan(parent: number): boolean;
export function isForOneCommand(pid: number): boolean;
