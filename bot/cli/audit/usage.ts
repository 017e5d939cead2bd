/** What `npm run audit` says of itself. */
export const USAGE = `Reads the trail, backs the store up and puts it back; the bot may be running, but for a restore.

  npm run audit -- verify [--file F] [--anchor A] [--key K]
                                                        checks every record, of the store or of an exported jsonl file
  npm run audit -- export --format csv|jsonl [--out F] [--file F]
                                                        writes the trail to a file or to the screen
  npm run audit -- pack --out F [--change ID | --from T --to T] [--tenant T] [--lang en|sl] [--key K] [--file F]
                                                        writes an evidence pack: one page that an auditor opens and checks without the bot
  npm run audit -- verify <pack> [--key K] [--anchor A]
                                                        proves an evidence pack by itself: no store is opened
  npm run audit -- backup <file> [--key K]              copies the store at one moment, and verifies the copy
  npm run audit -- restore <file> [--key K]             verifies a backup, puts it in the store's place, and verifies it there
  npm run audit -- webhook --test                       sends a test event to each webhook of POLICY_PATH, and says what it answered

STORE_URL names the store (sqlite:./data/pilot.db). AUDIT_KEY_PATH names the Ed25519 key (the public one is enough) that checks
the signed heads; K, as often as needed, the public key of an earlier one that was replaced. A holds signed heads in another place, which show whether the trail was cut off or signed anew since: the container's
address, or a file (an earlier jsonl export, or a copy of the container's blobs). Default: AUDIT_ANCHOR_URL, if set.
T of a span is a day in UTC or a time with its zone. A pack is signed where AUDIT_KEY_PATH holds the private key.
Ends with 0 when the trail or the pack is intact, 1 when it is broken (or a webhook didn't take the event), 2 when it can't be read or the words can't be understood.
`;
