import express, { type RequestHandler, type Response, type Router } from 'express';
import { z } from 'zod';
import { guarded } from '../guarded.ts';
import type { Credentials, LocalCredential } from './credentials.ts';
import { credentialAnswer, infoAnswer, mostAtOnce, plainRsa, refuse, sha256, signature } from './csc-answers.ts';
import { lasting, type Releases } from './releases.ts';

const missing = (type: string, name: string) => `Missing (or invalid type) ${type} parameter ${name}`;
const digest = /^[A-Za-z0-9+/]{43}=$/;
const hashes = z.array(z.string()).min(1).max(1000);

/** The methods of the API, each a POST with JSON (sections 11.1 to 11.9 of version 1.0.4.0). */
export function cscRoutes(
  { credentials, releases }: { credentials: Credentials; releases: Releases },
  { knows, oauth2 }: { knows: RequestHandler; oauth2: string },
): Router {
  const router = express.Router();
  router.use(express.json({ limit: '200kb' }));

  const found = (id: unknown, response: Response): LocalCredential | undefined => {
    if (typeof id !== 'string') return void refuse(response, missing('string', 'credentialID'));
    const one = credentials.find(id);
    return one ?? void refuse(response, 'Invalid parameter credentialID');
  };

  router.post('/info', (_request, response) => response.json({ ...infoAnswer, oauth2 }));

  router.post(
    '/credentials/list',
    knows,
    guarded(async ({ body }, response) => {
      if (typeof body?.userID !== 'string') return void refuse(response, missing('string', 'userID'));
      if (!credentials.knows(body.userID)) return void refuse(response, 'Invalid parameter userID');
      const own = await credentials.of(body.userID);
      response.json({ credentialIDs: own.map(({ id }) => id) });
    }),
  );

  router.post('/credentials/info', knows, ({ body }, response) => {
    const one = found(body?.credentialID, response);
    if (one) response.json(credentialAnswer(credentials, one, String(body.certificates ?? 'single')));
  });

  router.post('/credentials/sendOTP', knows, ({ body }, response) => {
    const one = found(body?.credentialID, response);
    if (!one) return;
    releases.sendCode(one.id);
    response.status(204).end();
  });

  router.post('/credentials/authorize', knows, ({ body }, response) => {
    const one = found(body?.credentialID, response);
    if (!one) return;
    const { numSignatures, hash, PIN, OTP } = body;
    const asked = hashes.safeParse(hash);
    if (one.disabled) return void refuse(response, 'The credential identified by credentialID is disabled');
    if (!Number.isInteger(numSignatures)) return void refuse(response, missing('integer', 'numSignatures'));
    if (numSignatures < 1) return void refuse(response, 'Invalid value for parameter numSignatures');
    if (numSignatures > mostAtOnce) return void refuse(response, 'Numbers of signatures is too high');
    if (!asked.success) return void refuse(response, missing('array', 'hash'));
    if (asked.data.length > numSignatures || asked.data.some((each) => !digest.test(each)))
      return void refuse(response, 'Invalid Base64 hash string parameter');
    if (credentials.isLocked(one)) return void refuse(response, 'PIN locked');
    if (!credentials.tryPin(one, PIN)) return void refuse(response, 'The PIN is invalid', 'invalid_pin');
    if (!releases.useCode(one.id, OTP)) return void refuse(response, 'The OTP is invalid', 'invalid_otp');
    response.json({ SAD: releases.grant(one.id, asked.data), expiresIn: lasting });
  });

  router.post('/signatures/signHash', knows, ({ body }, response) => {
    const one = found(body?.credentialID, response);
    if (!one) return;
    const asked = hashes.safeParse(body.hash);
    if (typeof body.SAD !== 'string') return void refuse(response, missing('string', 'SAD'));
    if (!asked.success) return void refuse(response, missing('array', 'hash'));
    if (body.signAlgo !== plainRsa) return void refuse(response, 'Invalid parameter signAlgo');
    if (body.hashAlgo !== sha256) return void refuse(response, 'Invalid parameter hashAlgo');
    const release = releases.use(body.SAD);
    if (!release || release.credential !== one.id) return void refuse(response, 'Invalid parameter SAD');
    if (release.until <= Date.now()) return void refuse(response, 'SAD expired');
    if (asked.data.some((each) => !release.hashes.includes(each)))
      return void refuse(response, 'Hash is not authorized by the SAD');
    const isFalse = releases.mood() === 'otherHash';
    response.json({ signatures: asked.data.map((each) => signature(one, each, isFalse)) });
  });

  return router;
}
