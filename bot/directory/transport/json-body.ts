/** The body as JSON, or undefined where it isn't any: a proxy's HTML page, a cut-off text. */
export async function jsonOf(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
