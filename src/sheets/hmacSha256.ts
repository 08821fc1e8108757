/** HMAC-SHA256 of a message by a key as base64. Without the charset the service reads text as US-ASCII. */
export function hmacSha256(message: string, key: string): string {
  const bytes = Utilities.computeHmacSha256Signature(message, key, Utilities.Charset.UTF_8);
  return Utilities.base64Encode(bytes);
}
