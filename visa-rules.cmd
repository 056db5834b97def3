@echo off
rem Runs the visa-rules command from this checkout; builds it first if it is not built or a source is newer.
rem Exit status: 0 to 3 are verdicts and come from the program alone; everything else is 64 or above. See README.md.
rem No path is expanded inside a bracketed block, because a path may hold a bracket.
setlocal EnableExtensions DisableDelayedExpansion

set "HOME_FOLDER=%~dp0"
set "HOME_FOLDER=%HOME_FOLDER:~0,-1%"
set "WORK=%HOME_FOLDER%\.visa-rules"
set "STAMP=%WORK%\built"
set "JAR=%HOME_FOLDER%\visa-rules-cli\target\visa-rules-cli.jar"
set "WAITED=0"

if defined JAVA_HOME goto java_of_home
set "JAVA=java"
where java >nul 2>nul
if not errorlevel 1 goto java_version
echo visa-rules: no Java was found. Install a JDK 17 or newer, and set JAVA_HOME or put java on the PATH. >&2
exit /b 69

:java_of_home
set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%JAVA%" goto java_version
echo visa-rules: JAVA_HOME is "%JAVA_HOME%", but there is no bin\java.exe in it. Correct it, or unset it to use the java on the PATH. >&2
exit /b 69

:java_version
set "VERSION="
for /f "tokens=3" %%v in ('^""%JAVA%" -version 2^>^&1 ^| findstr /c:" version "^"') do if not defined VERSION set "VERSION=%%~v"
set "MAJOR="
if defined VERSION for /f "tokens=1,2 delims=.-+_" %%a in ("%VERSION%") do if "%%a"=="1" (set "MAJOR=%%b") else (set "MAJOR=%%a")
if defined MAJOR goto java_new_enough
echo visa-rules: "%JAVA%" does not say which version it is. Set JAVA_HOME to a JDK 17 or newer. >&2
exit /b 69

:java_new_enough
if %MAJOR% GEQ 17 goto build
echo visa-rules: "%JAVA%" is Java %VERSION%. Set JAVA_HOME to a JDK 17 or newer. >&2
exit /b 69

:build
call :built
if not errorlevel 1 goto run
if not exist "%WORK%\" mkdir "%WORK%" 2>nul
if exist "%WORK%\" goto lock
echo visa-rules: cannot write to "%HOME_FOLDER%", which the first use needs. >&2
exit /b 70

rem One build at a time: whoever makes the folder builds, the others wait until it is gone.
:lock
mkdir "%WORK%\lock" 2>nul
if not errorlevel 1 goto locked
if "%WAITED%"=="0" echo Waiting for another build of visa-rules ... >&2
set /a WAITED+=1
if %WAITED% GTR 1800 goto waited_too_long
ping -n 2 127.0.0.1 >nul
goto lock

:waited_too_long
echo visa-rules: another build has not ended for half an hour. If there is none, remove the folder "%WORK%\lock" and try again. >&2
exit /b 70

:locked
call :built
if not errorlevel 1 goto unlock
set "WHY=first use"
if exist "%STAMP%" set "WHY=a source has changed"
echo Building visa-rules (%WHY%) ... >&2
where mvn >nul 2>nul
if errorlevel 1 goto no_maven
echo begun >"%WORK%\begun"
pushd "%HOME_FOLDER%"
call mvn -q -B -DskipTests package -pl visa-rules-cli -am >"%WORK%\build.log" 2>&1
set "BUILD=%ERRORLEVEL%"
popd
if not "%BUILD%"=="0" goto build_failed
if not exist "%JAR%" goto build_failed
move /y "%WORK%\begun" "%STAMP%" >nul

:unlock
rmdir "%WORK%\lock"
goto run

:no_maven
rmdir "%WORK%\lock"
echo visa-rules: no Maven was found. Install Maven 3.8 or newer and put mvn on the PATH. >&2
exit /b 69

:build_failed
rmdir "%WORK%\lock"
rem What a mistake in a pack is, with its line; Maven's advice on itself stays in the log.
powershell -NoProfile -ExecutionPolicy Bypass -Command "$shown = 0; foreach ($line in Get-Content -LiteralPath (Join-Path $env:WORK 'build.log')) { if ($shown -ge 30 -or $line -match '-> \[Help|around Ant part') { break }; if ($line -match '^\[ERROR\] ' -and $line -notmatch 'Java Result') { [Console]::Error.WriteLine($line.Substring(8)); $shown++ } }"
echo visa-rules: the build failed. Its log is "%WORK%\build.log". >&2
exit /b 70

:run
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -jar "%JAR%" %*
set "STATUS=%ERRORLEVEL%"

rem The program adds 100 to what it means. A Java virtual machine that dies by itself ends below 64 or below zero.
if %STATUS%==100 exit /b 0
if %STATUS%==101 exit /b 1
if %STATUS%==102 exit /b 2
if %STATUS%==103 exit /b 3
if %STATUS%==104 exit /b 0
if %STATUS%==-1073741510 exit /b 130
if %STATUS% GEQ 64 exit /b %STATUS%
echo visa-rules: Java ended with status %STATUS%, so there is no decision. >&2
exit /b 70

rem Errorlevel 0 if it is built and no source or folder of sources changed since that build began.
:built
if not exist "%JAR%" exit /b 1
if not exist "%STAMP%" exit /b 1
powershell -NoProfile -ExecutionPolicy Bypass -Command "$built = (Get-Item -LiteralPath $env:STAMP).LastWriteTimeUtc; $modules = Get-ChildItem -LiteralPath $env:HOME_FOLDER -Directory -Filter 'visa-rules-*' | Where-Object Name -NotMatch '-(examples|bench)$'; $sources = @(Get-Item -LiteralPath (Join-Path $env:HOME_FOLDER 'pom.xml')); foreach ($module in $modules) { $sources += Get-Item -LiteralPath (Join-Path $module.FullName 'pom.xml'); $main = Join-Path $module.FullName 'src\main'; if (Test-Path -LiteralPath $main) { $sources += Get-ChildItem -LiteralPath $main -Recurse } }; if ($sources | Where-Object LastWriteTimeUtc -GT $built) { exit 1 } else { exit 0 }"
if errorlevel 1 exit /b 1
exit /b 0
