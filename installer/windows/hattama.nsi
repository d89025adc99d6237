; The Windows installer: per user, no administrator, Kazakh, Russian and English.
; Compile: makensis -DVERSION=0.2.0 -DPAYLOAD=<the bundled folder> -DOUT=<hattama-setup.exe> hattama.nsi
Unicode true
!ifndef VERSION
  !error "give -DVERSION, -DPAYLOAD and -DOUT"
!endif
!include MUI2.nsh
!include FileFunc.nsh
!include WinVer.nsh
!include WordFunc.nsh
!include x64.nsh

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Hattama"

Name "Hattama"
OutFile "${OUT}"
RequestExecutionLevel user
ManifestDPIAware true
InstallDir "$LOCALAPPDATA\Programs\Hattama"
InstallDirRegKey HKCU "Software\Hattama" "InstallDir"
SetCompressor /SOLID lzma
BrandingText "Hattama ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=1033 "ProductName" "Hattama"
VIAddVersionKey /LANG=1033 "FileDescription" "Hattama: the election desk of a district commission"
VIAddVersionKey /LANG=1033 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "LegalCopyright" "MIT licence"

!define MUI_ICON "hattama.ico"
!define MUI_UNICON "hattama.ico"
!define MUI_WELCOMEFINISHPAGE_BITMAP "welcome.bmp"
!define MUI_LANGDLL_WINDOWTITLE "Хаттама · Hattama"
!define MUI_LANGDLL_INFO "Тілді таңдаңыз · Выберите язык · Choose a language"
!define MUI_LANGDLL_ALLLANGUAGES
!define MUI_LANGDLL_REGISTRY_ROOT HKCU
!define MUI_LANGDLL_REGISTRY_KEY "Software\Hattama"
!define MUI_LANGDLL_REGISTRY_VALUENAME "InstallerLanguage"
!define MUI_FINISHPAGE_RUN "$INSTDIR\hattama.exe"
!define MUI_CUSTOMFUNCTION_GUIINIT LookFirst

!insertmacro MUI_PAGE_WELCOME
!define MUI_PAGE_CUSTOMFUNCTION_PRE SkipWhenUpdating
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
UninstPage custom un.AskData un.TakeAnswer
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "Russian"
!insertmacro MUI_LANGUAGEEX "${__FILEDIR__}" "Kazakh"
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_RESERVEFILE_LANGDLL

!include texts.nsh

Var KeepData
Var KeepButton

Function .onInit
  !insertmacro MUI_LANGDLL_DISPLAY
  ReadRegStr $0 HKCU "Software\Hattama" "InstallDir"
  ${If} $0 != ""
  ${AndIf} ${FileExists} "$0\hattama.exe"
    StrCpy $INSTDIR $0
  ${EndIf}
FunctionEnd

; Not in .onInit: what is said there is said in the system's language, whatever was chosen.
Function LookFirst
  Call StopIfTooOld
  ${If} ${FileExists} "$INSTDIR\hattama.exe"
    Call StopIfOpen
    ReadRegStr $0 HKCU "${UNINSTALL}" "DisplayVersion"
    ${VersionCompare} "$0" "${VERSION}" $1
    ${If} $1 == 1
      MessageBox MB_YESNO|MB_ICONEXCLAMATION|MB_DEFBUTTON2 "$(OlderWarning)" IDYES go_on
    ${Else}
      MessageBox MB_YESNO|MB_ICONEXCLAMATION|MB_DEFBUTTON2 "$(UpdateWarning)" IDYES go_on
    ${EndIf}
    Quit
    go_on:
  ${EndIf}
FunctionEnd

; An update stays where the program is: two of them would only confuse.
Function SkipWhenUpdating
  ${If} ${FileExists} "$INSTDIR\hattama.exe"
    Abort
  ${EndIf}
FunctionEnd

; Nobody reads a warning of a silent update: whoever starts it says with /UPDATE that no election stands in between.
Function StopUnlessAsked
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} "$0" "/UPDATE" $1
  ${If} ${Errors}
    SetErrorLevel 3
    Quit
  ${EndIf}
FunctionEnd

Function StopIfTooOld
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "$(TooOld)" /SD IDOK
    SetErrorLevel 4
    Quit
  ${EndIf}
FunctionEnd

; A program that runs can't be written to: it is closed by the person, never by us.
!macro StopIfOpen
  !insertmacro StopIfRuns "hattama.exe"
  !insertmacro StopIfRuns "hattama-cli.exe"
!macroend
!macro StopIfRuns name
  ${If} ${FileExists} "$INSTDIR\${name}"
    ClearErrors
    FileOpen $1 "$INSTDIR\${name}" a
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONEXCLAMATION "$(StillOpen)" /SD IDOK
      SetErrorLevel 2
      Quit
    ${EndIf}
    FileClose $1
  ${EndIf}
!macroend

Function StopIfOpen
  !insertmacro StopIfOpen
FunctionEnd

Function un.onInit
  !insertmacro MUI_UNGETLANGUAGE
  StrCpy $KeepData 1
  !insertmacro StopIfOpen
FunctionEnd

Section "Hattama"
  ${If} ${Silent}
    Call StopIfTooOld
  ${EndIf}
  ${If} ${FileExists} "$INSTDIR\hattama.exe"
    ${If} ${Silent}
      Call StopUnlessAsked
    ${EndIf}
    Call StopIfOpen
    RMDir /r "$INSTDIR\_internal"
    ReadRegStr $0 HKCU "Software\Hattama" "MenuName"
    ${If} $0 != ""
      Delete "$SMPROGRAMS\$0.lnk"  ; it may have been made in another language
    ${EndIf}
  ${EndIf}
  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}/*.*"
  File "hattama.ico"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortCut "$SMPROGRAMS\$(ProgramName).lnk" "$INSTDIR\hattama.exe" "" "$INSTDIR\hattama.ico"
  WriteRegStr HKCU "Software\Hattama" "InstallDir" "$INSTDIR"
  WriteRegStr HKCU "Software\Hattama" "MenuName" "$(ProgramName)"
  WriteRegStr HKCU "Software\Classes\.hattama" "" "Hattama.File"
  WriteRegStr HKCU "Software\Classes\Hattama.File" "" "$(FileKind)"
  WriteRegStr HKCU "Software\Classes\Hattama.File\DefaultIcon" "" "$INSTDIR\hattama.ico"
  WriteRegStr HKCU "Software\Classes\Hattama.File\shell\open\command" "" '"$INSTDIR\hattama.exe" "%1"'
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Hattama"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\hattama.ico"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "Hattama"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" "$0"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Function un.AskData
  !insertmacro MUI_HEADER_TEXT "$(DataTitle)" "$(DataSubtitle)"
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateLabel} 0 0 100% 40u "$(DataWhere)$\r$\n$LOCALAPPDATA\hattama$\r$\n$LOCALAPPDATA\hattama-backups"
  Pop $0
  ${NSD_CreateRadioButton} 0 46u 100% 12u "$(DataKeep)"
  Pop $KeepButton
  ${NSD_Check} $KeepButton
  ${NSD_CreateRadioButton} 0 62u 100% 12u "$(DataRemove)"
  Pop $0
  nsDialogs::Show
FunctionEnd

Function un.TakeAnswer
  ${NSD_GetState} $KeepButton $KeepData
  ${If} $KeepData == 0
    MessageBox MB_YESNO|MB_ICONSTOP|MB_DEFBUTTON2 "$(DataSure)" IDYES sure
    Abort
    sure:
  ${EndIf}
FunctionEnd

Section "Uninstall"
  ReadRegStr $1 HKCU "Software\Hattama" "MenuName"
  Delete "$SMPROGRAMS\$1.lnk"
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\hattama.exe"
  Delete "$INSTDIR\hattama-cli.exe"
  Delete "$INSTDIR\hattama.ico"
  Delete "$INSTDIR\LICENSE"
  Delete "$INSTDIR\licences.txt"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  ${If} $KeepData == 0
    RMDir /r "$LOCALAPPDATA\hattama"
    RMDir /r "$LOCALAPPDATA\hattama-backups"
  ${EndIf}
  DeleteRegKey HKCU "Software\Classes\.hattama"
  DeleteRegKey HKCU "Software\Classes\Hattama.File"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\Hattama"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
