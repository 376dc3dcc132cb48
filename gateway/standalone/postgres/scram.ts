import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';

/**
 * The stored form of a password (RFC 5803): sent instead of the password, so that neither the wire nor a statement log
 * of the server ever holds it. The password must be plain ASCII (SASLprep is then the identity).
 */
export function scramVerifier(password: string, iterations = 4096, salt: Buffer = randomBytes(16)): string {
  const salted = pbkdf2Sync(password, salt, iterations, 32, 'sha256');
  const clientKey = createHmac('sha256', salted).update('Client Key').digest();
  const storedKey = createHash('sha256').update(clientKey).digest('base64');
  const serverKey = createHmac('sha256', salted).update('Server Key').digest('base64');
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${storedKey}:${serverKey}`;
}
