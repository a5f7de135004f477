import { AwsClient } from 'aws4fetch';
import { XMLParser } from 'fast-xml-parser';

/** A bucket of an S3-compatible store, with the keys to write to it. */
export type Bucket = {
  /** `https://s3.eu-central-1.amazonaws.com` */
  endpoint: string;
  name: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
};

export type Stored = { key: string; hash: string };

type Listing = {
  ListBucketResult: {
    IsTruncated?: string;
    NextContinuationToken?: string;
    Contents?: { Key: string; ETag: string }[];
  };
};

const parser = new XMLParser({
  // A key of digits is a name, not a number.
  parseTagValue: false,
  isArray: (name) => name === 'Contents',
});

export type ObjectStore = ReturnType<typeof storeOf>;

/** The operations of a deploy on a bucket. Requests that fail temporarily are repeated with growing pauses. */
export function storeOf(bucket: Bucket) {
  const client = new AwsClient({ ...bucket, service: 's3', retries: 5 });
  const root = `${bucket.endpoint.replace(/\/$/, '')}/${bucket.name}`;
  const ask = async (address: string, init: RequestInit): Promise<Response> =>
    sound(await client.fetch(address, init), { method: init.method ?? 'GET', address });
  const addressOf = (key: string) => `${root}/${key.split('/').map(encodeURIComponent).join('/')}`;
  return {
    /** Every file whose name starts with the prefix, with the MD5 of its bytes. */
    async list(prefix: string): Promise<Stored[]> {
      const found: Stored[] = [];
      let next: string | undefined;
      do {
        const query = new URLSearchParams({
          'list-type': '2',
          prefix,
          ...(next && { 'continuation-token': next }),
        });
        const text = await (await ask(`${root}?${query}`, {})).text();
        const { ListBucketResult: listing } = parser.parse(text) as Listing;
        for (const { Key: key, ETag: tag } of listing.Contents ?? [])
          found.push({ key, hash: tag.replaceAll(/"|&quot;/g, '') });
        next = listing.IsTruncated === 'true' ? listing.NextContinuationToken : undefined;
      } while (next);
      return found;
    },
    /** The text of a file. Undefined when there is none. */
    async get(key: string): Promise<string | undefined> {
      const answer = await client.fetch(addressOf(key), {});
      if (answer.status === 404) return undefined;
      return (await sound(answer, { method: 'GET', address: addressOf(key) })).text();
    },
    put: async (key: string, body: Uint8Array<ArrayBuffer>, headers: Record<string, string>) =>
      void (await ask(addressOf(key), { method: 'PUT', body, headers })),
    remove: async (key: string) => void (await ask(addressOf(key), { method: 'DELETE' })),
  };
}

/** @throws when the answer is an error, with what the store says */
async function sound(answer: Response, { method, address }: { method: string; address: string }) {
  if (answer.ok) return answer;
  const said = /<Message>([^<]*)/.exec(await answer.text())?.[1] ?? answer.statusText;
  throw new Error(`${method} ${new URL(address).pathname}: ${answer.status} ${said}`);
}

/** Whether this is the address of a bucket: one name behind that of the store. */
export const isBucketAddress = (address: string): boolean =>
  /^https?:$/.test(URL.parse(address)?.protocol ?? '') &&
  new URL(address).pathname.split('/').filter(Boolean).length === 1;

/** A bucket by its address (`https://endpoint/name`), with keys from the environment. Undefined without keys. */
export function bucketOf(address: string, environment: NodeJS.ProcessEnv): Bucket | undefined {
  const { origin, pathname } = new URL(address);
  const accessKeyId = environment['AWS_ACCESS_KEY_ID'];
  const secretAccessKey = environment['AWS_SECRET_ACCESS_KEY'];
  if (!accessKeyId || !secretAccessKey) return undefined;
  const region = environment['AWS_REGION'] || 'us-east-1';
  return { endpoint: origin, name: pathname.replaceAll('/', ''), region, accessKeyId, secretAccessKey };
}
