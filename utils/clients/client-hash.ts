/** The hash that leads to a client on the full page: `#/client/<id>/<address>`, both of which it is found by. */
export function clientHash(person: string, address: string): string {
  return `#/client/${encodeURIComponent(person)}/${encodeURIComponent(address)}`;
}
