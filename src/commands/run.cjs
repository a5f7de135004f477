'use strict';
// Old JavaScript, so that it runs under any Node of the machine. It finds the Node that the repository installs as an
// npm package and starts the command with it.
var childProcess = require('child_process');
var fs = require('fs');
var os = require('os');
var path = require('path');

var root = path.join(__dirname, '..', '..');
var needed = [22, 18];
// For commands of developers the file comes first: node src/commands/run.cjs e2e/tools/main.ts test
var parameters = process.argv.slice(2);
var entry = /\.ts$/.test(parameters[0] || '') ? parameters.shift() : 'src/commands/main.ts';
var command = parameters[0];
var installs = command === 'start' || command === 'test';

function isEnough(version) {
  var parts = version.replace(/^v/, '').split('.').map(Number);
  return parts[0] > needed[0] || (parts[0] === needed[0] && parts[1] >= needed[1]);
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

function npm(parameters) {
  var cli = process.env.npm_execpath;
  var isScript = cli && /\.c?js$/.test(cli);
  var result = isScript
    ? childProcess.spawnSync(process.execPath, [cli].concat(parameters), { cwd: root, stdio: 'inherit' })
    : childProcess.spawnSync('npm', parameters, {
        cwd: root,
        stdio: 'inherit',
        shell: process.platform === 'win32',
      });
  return result.status === 0;
}

// Compares the installed versions with the lockfile. File times are useless after a checkout. An owner may have left out
// what only tests need (npm ci --omit=dev).
function isInstalled() {
  var wanted = packagesIn(path.join(root, 'package-lock.json'));
  var present = packagesIn(path.join(root, 'node_modules', '.package-lock.json'));
  var isForOwners = entry === 'src/commands/main.ts';
  return Object.keys(wanted).every(function (name) {
    var mayBeAbsent = wanted[name].optional || wanted[name].devOptional || (wanted[name].dev && isForOwners);
    if (name === '' || (mayBeAbsent && !present[name])) return true;
    return Boolean(present[name]) && present[name].version === wanted[name].version;
  });
}

function packagesIn(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')).packages;
  } catch (_error) {
    return {};
  }
}

function ownNode() {
  var file = path.join(
    root,
    'node_modules',
    'node',
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  if (!fs.existsSync(file)) return undefined;
  var answer = childProcess.spawnSync(file, ['--version'], { encoding: 'utf8' });
  return answer.status === 0 && isEnough(answer.stdout.trim()) ? file : undefined;
}

function removeCopies(folder) {
  var names = fs.existsSync(folder) ? fs.readdirSync(folder) : [];
  names.forEach(function (name) {
    if (/^node-(?:linux|darwin|win|aix|sunos)/.test(name))
      fs.rmSync(path.join(folder, name), { recursive: true, force: true });
  });
}

if (Number(process.version.slice(1).split('.')[0]) < 20) {
  stop(
    'Depesche needs Node 20 or newer to set itself up; this is ' +
      process.version +
      '. Install a current Node from https://nodejs.org/ and run the command again.',
  );
}
if (!isInstalled()) {
  if (!installs && !fs.existsSync(path.join(root, 'node_modules'))) {
    stop(
      'Nothing is installed yet. Run "npm start" once (or "npm ci"), then "npm run ' + command + '" again.',
    );
  }
  if (installs) {
    console.log('Setting up: installing packages (once, about half a minute) …');
    if (!npm(['ci', '--no-fund', '--no-audit', '--loglevel=error'])) {
      stop(
        'The packages could not be installed. Check the network connection and the message above, then run the command again.',
      );
    }
  }
}

var node = ownNode();
if (!node && !isEnough(process.version)) {
  // If npm was told to skip install scripts, the package has no program yet.
  npm(['rebuild', 'node']);
  node = ownNode();
  // The installer leaves a second copy behind, of 70 MB.
  if (node) removeCopies(path.join(root, 'node_modules', 'node', 'node_modules'));
}
if (!node && isEnough(process.version)) node = process.execPath;
if (!node) {
  stop(
    'This needs Node ' +
      needed.join('.') +
      ' or newer, and the one that belongs to this repository is missing. Run "npm ci --allow-scripts", or install a current Node from https://nodejs.org/, and try again.',
  );
}

var environment = Object.assign({}, process.env, {
  ASTRO_TELEMETRY_DISABLED: process.env.ASTRO_TELEMETRY_DISABLED || '1',
  // What Node has compiled once, by the bytes of each file: half of the time that a short command takes.
  // https://nodejs.org/api/module.html#module-compile-cache
  NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE || path.join(root, 'node_modules', '.cache', 'compiled'),
  PATH:
    path.dirname(node) +
    path.delimiter +
    path.join(root, 'node_modules', '.bin') +
    path.delimiter +
    process.env.PATH,
});
var child = childProcess.spawn(node, [path.join(root, entry)].concat(parameters), {
  cwd: root,
  env: environment,
  stdio: 'inherit',
});
// A terminal sends Ctrl-C to the child too. This process waits until the child has ended.
['SIGINT', 'SIGTERM', 'SIGHUP'].forEach(function (signal) {
  process.on(signal, function () {
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  });
});
child.on('exit', function (code, signal) {
  process.exit(code === null ? 128 + os.constants.signals[signal] : code);
});
