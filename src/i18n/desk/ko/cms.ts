import type { CmsWords } from '../../shapes/cms.ts';

export const cmsWords: CmsWords = {
  select_item: '{$name} 선택',
  folders: '폴더',
  more_folders: '다른 폴더',
  sign_in_using_access_token_workflow_note:
    '변경을 검토하도록 설정되어 있으므로 토큰에 풀 리퀘스트를 읽고 쓰는 권한도 필요합니다.',
  sign_in_with_link: '링크로 로그인',
  sign_in_with_link_confirmation:
    '이 링크는 {$service}에 {$account} 계정으로 로그인하고, 링크를 만든 기기의 설정을 가져옵니다. 링크를 직접 만든 경우에만 계속하세요.',
  domain: '도메인',
  file_unavailable: '사용할 수 없음',
  file_unavailable_description: '파일을 불러올 수 없습니다. 옮겨졌거나 삭제되었을 수 있습니다.',
  back_to_parent_folder: '상위 폴더로 돌아가기',
  new_folder: '새 폴더',
  new_folder_name: '폴더 이름',
  new_folder_create: '만들기',
  new_folder_description: '새 폴더를 “{$folder}”에 만듭니다.',
  new_folder_error: {
    empty: '폴더 이름을 입력하세요.',
    invalid: '이름에 슬래시를 넣거나 점으로 시작할 수 없습니다.',
    duplicate: '같은 이름의 폴더나 파일이 이미 있습니다.',
  },
  creating_folder: '폴더를 만드는 중…',
  creating_folder_failed: '폴더를 만들지 못했습니다.',
  folder_options: '폴더 옵션',
  show_folder_options: '폴더 옵션 표시',
  rename_folder: '폴더 이름 바꾸기',
  delete_folder: '폴더 삭제',
  enter_new_name_for_folder:
    '.input {$count :integer} .match $count 0 {{새 이름을 입력하세요.}} * {{새 이름을 입력하세요. 폴더에 있는 파일 {$count}개도 함께 옮기고, 이 파일을 쓰는 엔트리도 고칩니다.}}',
  enter_new_name_for_external_folder:
    '.input {$count :integer} .match $count 0 {{새 이름을 입력하세요.}} * {{새 이름을 입력하세요. 폴더에 있는 파일 {$count}개도 함께 옮겨 주소가 바뀝니다. 이 파일을 쓰는 엔트리를 고치세요.}}',
  confirm_deleting_folder:
    '.input {$count :integer} .match $count 0 {{빈 폴더 “{$name}”을(를) 삭제하시겠습니까?}} * {{폴더 “{$name}”과(와) 그 안의 파일 {$count}개를 삭제하시겠습니까?}}',
  renaming_folder: '폴더 이름을 바꾸는 중…',
  renaming_folder_failed: '폴더 이름을 바꾸지 못했습니다.',
  deleting_folder: '폴더를 삭제하는 중…',
  deleting_folder_failed: '폴더를 삭제하지 못했습니다.',
  replace_file: '파일 교체',
  replace_image: '사진 교체',
  remove_file: '파일 제거',
  remove_image: '사진 제거',
  deleting_referenced_assets_note:
    '.input {$count :integer} .match $count * {{엔트리 {$count}개에서 이 파일을 가리키는 부분도 함께 제거합니다.}}',
  cannot_delete_referenced_assets:
    '.input {$count :integer} .match $count * {{이 파일이 없으면 다른 엔트리의 아래 칸이 올바르지 않게 되므로 삭제할 수 없습니다. 먼저 그 엔트리를 고치세요.}}',
  deleting_referenced_entries_note:
    '.input {$count :integer} .match $count * {{다른 엔트리 {$count}개에서 이 엔트리를 가리키는 부분도 함께 제거합니다.}}',
  cannot_delete_referenced_entries:
    '.input {$count :integer} .match $count * {{이 엔트리가 없으면 다른 엔트리의 아래 칸이 올바르지 않게 되므로 삭제할 수 없습니다. 먼저 그 엔트리를 고치세요.}}',
  show_errors: '오류 표시',
  folder_created: '폴더를 만들었습니다.',
  folder_path: '폴더 경로',
  folder_contents: '내용',
  x_folders: '.input {$count :integer} .match $count 0 {{폴더 없음}} * {{폴더 {$count}개}}',
  folder_renamed: '폴더 이름을 바꿨습니다.',
  folder_deleted: '폴더를 삭제했습니다.',
  entry_sidebar: {
    slug: {
      title: '주소',
      generated_on_save:
        '주소에 쓰는 이름은 저장할 때 내용에서 만듭니다. 이름에 든 날짜와 시각은 저장하는 시점입니다.',
      unavailable: '이 엔트리에는 주소에 쓸 이름이 없습니다.',
    },
  },
  save_conflict: {
    title: '다른 사람이 이 엔트리를 바꿨습니다',
    modified_by: '엔트리를 연 뒤인 {$date}에 {$name} 님이 바꿨습니다.',
    modified: '엔트리를 연 뒤에 저장소에서 바뀌었습니다.',
    deleted: '엔트리를 연 뒤에 저장소에서 삭제되었습니다.',
    overwrite_warning: '지금 저장하면 그 변경이 사라집니다.',
    recreate_warning: '지금 저장하면 엔트리를 새로 만듭니다.',
    save_anyway: '그래도 저장',
    read_only:
      '이 토큰이나 계정으로는 여기에서 읽기만 할 수 있습니다. 입력한 내용은 양식에 그대로 있으니, 쓰기 권한을 받을 때까지 양식을 닫지 마세요. 서버의 답: “{$said}”',
    branch_protected:
      '이 계정으로는 이 브랜치를 바꿀 수 없습니다. 브랜치가 보호되어 있거나 승인이 더 필요합니다. 입력한 내용은 사라지지 않았습니다. 서버의 답: “{$said}”',
    branch_moved: '저장하는 동안 다른 사람이 저장소를 바꿨습니다. 한 번 더 저장하세요.',
  },
  remote_change: {
    reload_entry: '엔트리 다시 불러오기',
    confirm_reloading_entry: '엔트리를 다시 불러오시겠습니까? 저장하지 않은 변경은 사라집니다.',
  },
  list_item_options: '목록 항목 옵션',
  relation_field: {
    save_together_hint: '새로 만든 {$name}도 이 엔트리와 함께 저장합니다.',
    add_failed: '{$name} 추가에 실패했습니다. 자세한 내용은 브라우저 콘솔에 있습니다.',
  },
  assets_dialog: {
    title: { folder: '폴더 선택' },
    selected_folder: '선택한 폴더: {$path}',
    selected_folders: '.input {$count :integer} .match $count * {{폴더 {$count}개 선택함}}',
    no_subfolders: '이 폴더에는 하위 폴더가 없습니다.',
  },
  cloud_storage: { bunny_storage: { auth_key_label: '스토리지 존 비밀번호' } },
  status: { deploying: '배포 중' },
  workflow: { deploying_deletion: '삭제' },
};
