/** A request in the log of a server, with its path as it stands there and the second of its beginning (UTC). */
export type LoggedRequest = {
  at: string;
  method: string;
  path: string;
  status: number;
  agent: string;
  /** Who asked. Used to tell two apart, never shown or kept. */
  address: string;
};

const combined =
  /^(\S+) \S+ .*?\[(\d{2})\/(\w{3})\/(\d{4}):(\d{2}:\d{2}:\d{2}) ([+-]\d{2})(\d{2})\] "(\S+) (\S+)[^"]*" (\d{3}) \S+(?: "(?:[^"\\]|\\.)*" "((?:[^"\\]|\\.)*)")?/;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A line of nginx or Apache in their “combined” format. */
function combinedLine(line: string): LoggedRequest | undefined {
  const [
    ,
    address = '',
    day,
    month = '',
    year,
    time,
    hours,
    minutes,
    method = '',
    path = '',
    status,
    agent = '',
  ] = combined.exec(line) ?? [];
  const number = String(months.indexOf(month) + 1).padStart(2, '0');
  const at = new Date(`${year}-${number}-${day}T${time}${hours}:${minutes}`);
  if (Number.isNaN(at.getTime())) return undefined;
  return { at: at.toISOString(), method, path, status: Number(status), agent, address };
}

type CaddyEntry = {
  ts?: number;
  status?: number;
  request?: {
    client_ip?: string;
    remote_ip?: string;
    method?: string;
    uri?: string;
    headers?: Readonly<Record<string, readonly string[] | undefined>>;
  };
};

/** A line of Caddy’s access log. https://caddyserver.com/docs/caddyfile/directives/log */
function caddyLine(line: string): LoggedRequest | undefined {
  let entry: CaddyEntry;
  try {
    entry = JSON.parse(line) as CaddyEntry;
  } catch {
    return undefined;
  }
  const { ts, status, request } = entry;
  if (typeof ts !== 'number' || !status || !request?.uri) return undefined;
  return {
    at: new Date(ts * 1000).toISOString(),
    method: request.method ?? '',
    path: request.uri,
    status,
    agent: request.headers?.['User-Agent']?.[0] ?? '',
    address: request.client_ip ?? request.remote_ip ?? '',
  };
}

/**
 * A reader for the lines of one file, in their order: the combined format of nginx and Apache, the JSON of Caddy, or the
 * standard logs of CloudFront, whose fields stand in its head. It yields nothing for a line that is no request.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/standard-logs-reference.html
 */
export function lineReader(): (line: string) => LoggedRequest | undefined {
  let fields: readonly string[] = [];
  return (line) => {
    if (line.startsWith('#Fields:')) fields = line.slice('#Fields:'.length).trim().split(/\s+/);
    if (line.startsWith('#') || !line.trim()) return undefined;
    if (line.startsWith('{')) return caddyLine(line);
    return fields.length ? cloudFrontLine(line, fields) : combinedLine(line);
  };
}

function cloudFrontLine(line: string, fields: readonly string[]): LoggedRequest | undefined {
  const values = line.split('\t');
  const of = (name: string) => values[fields.indexOf(name)] ?? '';
  const at = new Date(`${of('date')}T${of('time')}Z`);
  if (Number.isNaN(at.getTime())) return undefined;
  return {
    at: at.toISOString(),
    method: of('cs-method'),
    path: of('cs-uri-stem'),
    status: Number(of('sc-status')),
    agent: unescaped(of('cs(User-Agent)')),
    address: of('c-ip'),
  };
}

/** CloudFront writes the signs of an agent as in an address. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
