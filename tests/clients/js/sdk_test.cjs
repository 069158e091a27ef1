'use strict';
// The AWS SDK for JavaScript v3 as a client: its own signed headers, its retries, and errors that it must be able to name.
// node sdk_test.cjs TRUSTWALK FOLDER-WITH-node_modules
const { execFileSync, spawn } = require('node:child_process');
const { existsSync, mkdtempSync, rmSync } = require('node:fs');
const { createRequire } = require('node:module');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { after, before, test } = require('node:test');
const assert = require('node:assert/strict');

const [trustwalk, modules] = process.argv.slice(2);
if (!existsSync(join(modules, 'installed.json'))) {
  console.error('The SDK is not installed here: ./dev test fetches it.');
  process.exit(77); // CTest's word for skipped
}
const load = createRequire(join(modules, 'package.json'));
const s3 = load('@aws-sdk/client-s3');
const sts = load('@aws-sdk/client-sts');

const roleA = 'arn:aws:iam::123456789012:role/RoleA';
const roleB = 'arn:aws:iam::123456789012:role/RoleB';
const keysOfUserA = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' };
const folder = mkdtempSync(join(tmpdir(), 'trustwalk-sdk-'));
let server;
let endpoint;

function lab(...words) {
  return execFileSync(trustwalk, ['lab', ...words, '--data', folder], { encoding: 'utf8' }).trim();
}

function client(credentials = keysOfUserA, more = {}) {
  return new sts.STSClient({ endpoint, region: 'ap-northeast-1', credentials, maxAttempts: 1, ...more });
}

function asCredentials(issued) {
  return { accessKeyId: issued.AccessKeyId, secretAccessKey: issued.SecretAccessKey, sessionToken: issued.SessionToken };
}

before(async () => {
  server = spawn(trustwalk, ['serve', '--port', '0', '--data', folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  endpoint = await new Promise((resolve) => server.stdout.once('data', (bytes) => resolve(bytes.toString().split('\n')[0])));
  assert.match(endpoint, /^http:\/\/127\.0\.0\.1:\d+$/);
  server.stdout.resume();
});

after(() => {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

test('GetCallerIdentity is answered, with the same request ID in header and body', async () => {
  const answer = await client().send(new sts.GetCallerIdentityCommand({}));
  assert.equal(answer.Arn, 'arn:aws:iam::123456789012:user/UserA');
  assert.match(answer.$metadata.requestId, /^[0-9a-f-]{36}$/);
});

test('AssumeRole, and the role that it gives', async () => {
  const answer = await client().send(new sts.AssumeRoleCommand({ RoleArn: roleB, RoleSessionName: 'sdk' }));
  assert.ok(answer.Credentials.Expiration instanceof Date);
  assert.equal(answer.Credentials.Expiration.getMilliseconds(), 0);
  const who = await client(asCredentials(answer.Credentials)).send(new sts.GetCallerIdentityCommand({}));
  assert.equal(who.Arn, 'arn:aws:sts::123456789012:assumed-role/RoleB/sdk');
});

test('GetSessionToken and GetFederationToken', async () => {
  const session = await client().send(new sts.GetSessionTokenCommand({ DurationSeconds: 900 }));
  assert.match(session.Credentials.AccessKeyId, /^ASIA/);
  const userB = { accessKeyId: 'AKIAI44QH8DHBEXAMPLE', secretAccessKey: 'je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY' };
  const federated = await client(userB).send(new sts.GetFederationTokenCommand({ Name: 'alice', DurationSeconds: 900 }));
  assert.equal(federated.FederatedUser.Arn, 'arn:aws:sts::123456789012:federated-user/alice');
});

test('web identity needs no credentials', async () => {
  const token = lab('token', 'IdpA', 'PersonB');
  const anyone = client(async () => { throw new Error('nobody may ask for credentials'); });
  const answer = await anyone.send(new sts.AssumeRoleWithWebIdentityCommand({
    RoleArn: roleA, RoleSessionName: 'web', WebIdentityToken: token,
  }));
  assert.equal(answer.AssumedRoleUser.Arn, 'arn:aws:sts::123456789012:assumed-role/RoleA/web');
});

test('SAML needs no credentials either', async () => {
  const assertion = lab('assertion', 'IdpB', 'PersonC', '--role', 'RoleB');
  const answer = await client().send(new sts.AssumeRoleWithSAMLCommand({
    RoleArn: roleB, PrincipalArn: 'arn:aws:iam::123456789012:saml-provider/IdpB', SAMLAssertion: assertion,
  }));
  assert.match(answer.AssumedRoleUser.Arn, /assumed-role\/RoleB\//);
});

test('errors come as the exceptions that the SDK knows', async () => {
  const asked = (command, more) => client(keysOfUserA, more).send(command);
  await assert.rejects(asked(new sts.AssumeRoleWithWebIdentityCommand({
    RoleArn: roleA, RoleSessionName: 'web', WebIdentityToken: 'no.token.here',
  })), (error) => error instanceof sts.InvalidIdentityTokenException && error.$fault === 'client');
  await assert.rejects(asked(new sts.AssumeRoleCommand({ RoleArn: roleB, RoleSessionName: 'sdk', Policy: '{' })),
    (error) => error instanceof sts.MalformedPolicyDocumentException);
  await assert.rejects(asked(new sts.AssumeRoleCommand({ RoleArn: 'arn:aws:iam::123456789012:role/Nobody', RoleSessionName: 'sdk' })),
    (error) => error.name === 'AccessDenied' && error.$metadata.httpStatusCode === 403);
  await assert.rejects(client({ ...keysOfUserA, secretAccessKey: 'wrong' }).send(new sts.GetCallerIdentityCommand({})),
    (error) => error.name === 'SignatureDoesNotMatch');
});

test('a clock that is wrong is told, and the SDK corrects itself', async () => {
  const off = client(keysOfUserA, { systemClockOffset: -20 * 60 * 1000 });
  await assert.rejects(off.send(new sts.GetCallerIdentityCommand({})), (error) => error.name === 'SignatureDoesNotMatch');
  const again = await off.send(new sts.GetCallerIdentityCommand({})); // by the answer's Date
  assert.equal(again.Arn, 'arn:aws:iam::123456789012:user/UserA');
});

test('what a role may do at S3', async () => {
  const issued = await client().send(new sts.AssumeRoleCommand({ RoleArn: roleB, RoleSessionName: 'sdk' }));
  const bucket = new s3.S3Client({
    endpoint, region: 'ap-northeast-1', credentials: asCredentials(issued.Credentials), forcePathStyle: true, maxAttempts: 1,
  });
  const listed = await bucket.send(new s3.ListObjectsV2Command({ Bucket: 'reports' }));
  assert.ok(listed.Contents.some((entry) => entry.Key === '2026-11.csv'));
  await bucket.send(new s3.PutObjectCommand({ Bucket: 'reports', Key: 'sdk/a b+c.txt', Body: 'hello' }));
  const got = await bucket.send(new s3.GetObjectCommand({ Bucket: 'reports', Key: 'sdk/a b+c.txt' }));
  assert.equal(await got.Body.transformToString(), 'hello');
  await assert.rejects(bucket.send(new s3.GetObjectCommand({ Bucket: 'reports', Key: 'nothing' })), (error) => error instanceof s3.NoSuchKey);
});

test('fifty at once', async () => {
  const one = client();
  const answers = await Promise.all(Array.from({ length: 50 }, () => one.send(new sts.GetCallerIdentityCommand({}))));
  assert.equal(new Set(answers.map((answer) => answer.$metadata.requestId)).size, 50);
});
