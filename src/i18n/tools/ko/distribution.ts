import type { DistributionWords } from '../../shapes/distribution.ts';

const common = {
  languages: '사이트의 이 언어만 (de,en)',
  from: '공개 주소가 아닌 곳에 있을 때 사이트의 주소나 폴더',
  'dry-run': '무엇이 나갈지 알려 주기만 합니다',
};

/** 메일링 프로그램과 소셜 네트워크에 소식을 넘기는 명령의 문구. */
export const distributionWords: DistributionWords = {
  kinds: { release: '보도자료', correction: '정정', update: '업데이트', withdrawn: '철회' },
  what: (kind, language, title) => `${kind}(${language}) ‘${title}’`,
  noEndpoint: (use) => `어디로 보낼까요? 예: ${use}`,
  notSafe: (address) =>
    `‘${address}’은(는) 암호화된 주소가 아닙니다. 비밀 값은 https:// 주소나 이 컴퓨터로만 보냅니다.`,
  noSecret: (variable, content) => `환경 변수 ${variable}이(가) 없습니다: ${content}.`,
  needs: (flag, form) => `${flag}이(가) 없거나 값이 잘못되었습니다. ${form} 형식으로 쓰세요.`,
  unknownLanguage: (language, all) => `사이트에 ‘${language}’ 언어가 없습니다. 있는 언어: ${all}.`,
  silent: (reason) => `사이트를 읽을 수 없어 아무것도 보내지 않았습니다: ${reason}`,
  otherVersion: (reason) =>
    `사이트의 JSON Feed가 다른 버전으로 만들어져 아무것도 보내지 않았습니다. 사이트를 다시 빌드하여 배포하세요. (${reason})`,
  notLive: (site) => `${site}에는 아직 배포된 것이 없습니다.`,
  notRecorded: (at) =>
    `사이트(${at} 기준)가 배포 기록에 없어 아무것도 보내지 않습니다. 먼저 기록하세요(npm run record). 새로 복제한 저장소에서는 기록부터 가져오세요(npm run record -- --fetch).`,
  first: (channel, count) =>
    `${channel} 첫 실행입니다. 이미 공개된 것은 적어 두기만 하고(${count}건) 보내지 않습니다. 새로운 것은 다음 실행부터 나갑니다.`,
  nothing: '새로운 것이 없습니다.',
  would: (count) => `나갈 소식 ${count}건:`,
  became: {
    sent: (what) => `보냄: ${what}`,
    there: (what) => `이미 있음: ${what}`,
    waiting: (what) =>
      `넘겼지만 아직 발송되지 않음: ${what}. 다음 실행 때 다시 확인합니다. 계속 그대로라면 메일링에 수신자와 발신자가 있는지 확인하세요.`,
    unconcerned: (what) => `그곳에 없는 소식이라 고칠 것이 없음: ${what}`,
  },
  refused: (reason) => `상대 서비스에 접속하지 못해 아무것도 보내지 않았습니다: ${reason}`,
  failed: (what, reason) => `보내지 못함: ${what}. ${reason}`,
  notShared: (reason) =>
    `이 컴퓨터에만 적어 두었고 원격 저장소에는 올리지 못했습니다: ${reason}. 여기서 다음에 실행할 때 다시 올립니다.`,
  help: {
    mail: {
      does: '새 보도자료, 정정, 철회를 메일링 프로그램(listmonk 또는 Keila)에 한 번씩 넘깁니다.',
      use: [
        'npm run mail -- https://lists.example.org --list de=3 --list en=4',
        'npm run mail -- https://keila.example.org --engine keila --sender ms_…',
      ],
      flags: {
        engine: '메일링 프로그램 (listmonk)',
        list: '목록 번호나 세그먼트 ID. 언어별로도 쓸 수 있으며(de=3) 여러 번 써도 됩니다',
        sender: 'Keila: 발신자 ID',
        ...common,
      },
    },
    post: {
      does: '새 보도자료를 Mastodon이나 Bluesky에 한 번씩 올리고, 정정되면 그곳에서도 바로잡습니다.',
      use: [
        'npm run post -- mastodon https://mastodon.example.org',
        'npm run post -- bluesky https://bsky.social --account press.example.org',
      ],
      flags: {
        account: 'Bluesky: 계정 이름',
        pictures: '보도자료의 사진과 함께 (--no-pictures: 사진 없이)',
        ...common,
      },
    },
  },
};
