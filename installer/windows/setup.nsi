; The installer for Windows: for one person, without an administrator, in Simplified Chinese.
; makensis -DVERSION=0.1.0 -DVERSION4=0.1.0.0 -DSOURCE=frozen folder -DMADE=icon and side -DOUT=setup.exe -DSIZE=KB setup.nsi
;
; A 64-bit program of its own: 32-bit Windows does not start it and says so itself.
; Everything is unpacked beside the old version first and changes places at the end: a full disk or a pulled plug in between
; leaves the old version whole. Ledgers are never in reach: nothing is deleted but what this script has put there.
Unicode true
Target amd64-unicode
ManifestDPIAware true
ManifestLongPathAware true
ManifestSupportedOS all
RequestExecutionLevel user
SetCompressor /SOLID lzma
SetCompressorDictSize 64
Name "助学台账"
OutFile "${OUT}"
BrandingText "助学台账 ${VERSION}"
InstallDir "$LOCALAPPDATA\Programs\Zhuxue"
InstallDirRegKey HKCU "Software\Zhuxue" "InstallDir"
ShowInstDetails nevershow
ShowUninstDetails nevershow

!include "MUI2.nsh"
!include "x64.nsh"
!include "WinVer.nsh"
!include "FileFunc.nsh"

!define PROGRAM "助学台账.exe"
!define CONSOLE "zhuxue.exe"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Zhuxue"
!define LEAST_BUILD 17763
!define TOO_OLD "助学台账要在 Windows 10（1809 版）或更新的 64 位 Windows 上运行。$\r$\n这台电脑的系统不合适，没有安装，也没有改动任何东西。"
!define RUNNING "助学台账还开着。$\r$\n请先关闭它，再点“重试”。"

!define MUI_ICON "${MADE}\zhuxue.ico"
!define MUI_UNICON "${MADE}\zhuxue.ico"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${MADE}\side.bmp"
!define MUI_UNWELCOMEFINISHPAGE_BITMAP "${MADE}\side.bmp"
!define MUI_ABORTWARNING
!define MUI_WELCOMEPAGE_TITLE "安装助学台账 ${VERSION}"
!define MUI_WELCOMEPAGE_TEXT "助学台账不用联网，不用管理员密码，只装给现在登录的人。$\r$\n$\r$\n已经装过的会换成这一版，台账不动。$\r$\n$\r$\n点“下一步”继续。"
!define MUI_FINISHPAGE_TITLE "装好了"
!define MUI_FINISHPAGE_TEXT "桌面和开始菜单里有“助学台账”。$\r$\n双击优盘上的数据包，也会打开它。"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!define MUI_FINISHPAGE_RUN_TEXT "现在打开助学台账"
!define MUI_UNCONFIRMPAGE_TEXT_TOP "将从这台电脑上移除助学台账。台账、备份和打印的文件都不动。"

!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "SimpChinese"

VIProductVersion "${VERSION4}"
VIAddVersionKey /LANG=${LANG_SIMPCHINESE} "ProductName" "助学台账"
VIAddVersionKey /LANG=${LANG_SIMPCHINESE} "FileDescription" "助学台账安装程序"
VIAddVersionKey /LANG=${LANG_SIMPCHINESE} "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=${LANG_SIMPCHINESE} "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=${LANG_SIMPCHINESE} "CompanyName" "助学台账"
VIAddVersionKey /LANG=${LANG_SIMPCHINESE} "LegalCopyright" "助学台账"

; Exit codes of a silent run, for whoever rolls it out: 0 done, 2 stopped by a person or by a file, 3 Windows too old, 4 program open.

Function .onInit
  SetShellVarContext current
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
  ${OrIfNot} ${AtLeastBuild} ${LEAST_BUILD}
    MessageBox MB_OK|MB_ICONSTOP "${TOO_OLD}" /SD IDOK
    SetErrorLevel 3
    Quit
  ${EndIf}
FunctionEnd

; Whether a program of the old version runs: Windows lets nobody write to it then.
!macro WaitUntilClosed un
Function ${un}WaitUntilClosed
  again:
  ${IfNot} ${FileExists} "$INSTDIR\${PROGRAM}"
    Return
  ${EndIf}
  ClearErrors
  FileOpen $0 "$INSTDIR\${PROGRAM}" a
  IfErrors running
  FileClose $0
  ClearErrors
  FileOpen $0 "$INSTDIR\${CONSOLE}" a
  IfErrors running
  FileClose $0
  Return
  running:
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "${RUNNING}" /SD IDCANCEL IDRETRY again
  SetErrorLevel 4
  Quit
FunctionEnd
!macroend
!insertmacro WaitUntilClosed ""
!insertmacro WaitUntilClosed "un."

Section
  Call WaitUntilClosed
  RMDir /r "$INSTDIR\_new"
  RMDir /r "$INSTDIR\_old"
  SetOutPath "$INSTDIR\_new"
  ClearErrors
  File /r "${SOURCE}\*"
  IfErrors failed
  WriteUninstaller "$INSTDIR\_new\uninstall.exe"
  IfErrors failed
  SetOutPath "$INSTDIR"

  ; The old one aside, the new one in its place.
  CreateDirectory "$INSTDIR\_old"
  Rename "$INSTDIR\_internal" "$INSTDIR\_old\_internal"
  Rename "$INSTDIR\${PROGRAM}" "$INSTDIR\_old\${PROGRAM}"
  Rename "$INSTDIR\${CONSOLE}" "$INSTDIR\_old\${CONSOLE}"
  Rename "$INSTDIR\uninstall.exe" "$INSTDIR\_old\uninstall.exe"
  ClearErrors
  Rename "$INSTDIR\_new\_internal" "$INSTDIR\_internal"
  IfErrors back
  Rename "$INSTDIR\_new\${PROGRAM}" "$INSTDIR\${PROGRAM}"
  IfErrors back
  Rename "$INSTDIR\_new\${CONSOLE}" "$INSTDIR\${CONSOLE}"
  IfErrors back
  Rename "$INSTDIR\_new\uninstall.exe" "$INSTDIR\uninstall.exe"
  RMDir /r "$INSTDIR\_old"
  RMDir /r "$INSTDIR\_new"
  Goto placed

  back:
  Rename "$INSTDIR\_old\_internal" "$INSTDIR\_internal"
  Rename "$INSTDIR\_old\${PROGRAM}" "$INSTDIR\${PROGRAM}"
  Rename "$INSTDIR\_old\${CONSOLE}" "$INSTDIR\${CONSOLE}"
  Rename "$INSTDIR\_old\uninstall.exe" "$INSTDIR\uninstall.exe"
  failed:
  SetOutPath "$TEMP"
  RMDir /r "$INSTDIR\_new"
  RMDir "$INSTDIR\_old"
  MessageBox MB_OK|MB_ICONSTOP "没有装成：文件写不进“$INSTDIR”。$\r$\n请看磁盘是否已满，或者换一个文件夹。原来的版本还在。" /SD IDOK
  SetErrorLevel 2
  Abort

  placed:
  WriteRegStr HKCU "Software\Zhuxue" "InstallDir" "$INSTDIR"
  CreateShortcut "$SMPROGRAMS\助学台账.lnk" "$INSTDIR\${PROGRAM}"
  CreateShortcut "$DESKTOP\助学台账.lnk" "$INSTDIR\${PROGRAM}"

  WriteRegStr HKCU "Software\Classes\.zhuxue" "" "Zhuxue.Package"
  WriteRegStr HKCU "Software\Classes\Zhuxue.Package" "" "助学台账数据包"
  WriteRegStr HKCU "Software\Classes\Zhuxue.Package\DefaultIcon" "" "$INSTDIR\${PROGRAM},0"
  WriteRegStr HKCU "Software\Classes\Zhuxue.Package\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
  ${RefreshShellIcons}

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "助学台账"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "助学台账"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${SIZE}
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

Function un.onInit
  SetShellVarContext current
FunctionEnd

Section "Uninstall"
  Call un.WaitUntilClosed
  SetOutPath "$TEMP"
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\_new"
  RMDir /r "$INSTDIR\_old"
  Delete "$INSTDIR\${PROGRAM}"
  Delete "$INSTDIR\${CONSOLE}"
  Delete "$INSTDIR\uninstall.exe"
  ; Without /r: what somebody keeps here stays, and the folder with it.
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\助学台账.lnk"
  Delete "$DESKTOP\助学台账.lnk"
  ReadRegStr $0 HKCU "Software\Classes\.zhuxue" ""
  ${If} $0 == "Zhuxue.Package"
    DeleteRegKey HKCU "Software\Classes\.zhuxue"
  ${EndIf}
  DeleteRegKey HKCU "Software\Classes\Zhuxue.Package"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\Zhuxue"
  ${un.RefreshShellIcons}
SectionEnd
