<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>Accounts that are added: %n.</source>
        <translation>
            <numerusform>Accounts that are added: %n.</numerusform>
            <numerusform>Accounts that are added: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settings that change: %n.</source>
        <translation>
            <numerusform>Settings that change: %n.</numerusform>
            <numerusform>Settings that change: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>entries: %n</source>
        <translation>
            <numerusform>entries: %n</numerusform>
            <numerusform>entries: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyPlaceChooser</name>
    <message numerus="yes">
        <source>A passphrase has %n characters or more.</source>
        <translation>
            <numerusform>A passphrase has %n character or more.</numerusform>
            <numerusform>A passphrase has %n characters or more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingUp</name>
    <message numerus="yes">
        <source>The keys of %n accounts wait for your passphrase.</source>
        <translation>
            <numerusform>The keys of %n account wait for your passphrase.</numerusform>
            <numerusform>The keys of %n accounts wait for your passphrase.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message numerus="yes">
        <source>Nothing is kept: %n values do not fit.</source>
        <translation>
            <numerusform>Nothing is kept: %n value does not fit.</numerusform>
            <numerusform>Nothing is kept: %n values do not fit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message numerus="yes">
        <source>Works: %n tasks seen.</source>
        <translation>
            <numerusform>Works: %n task seen.</numerusform>
            <numerusform>Works: %n tasks seen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>accounts in trouble: %n</source>
        <translation>
            <numerusform>accounts in trouble: %n</numerusform>
            <numerusform>accounts in trouble: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>accounts live: %n</source>
        <translation>
            <numerusform>accounts live: %n</numerusform>
            <numerusform>accounts live: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message numerus="yes">
        <source>The keys of %n accounts are kept under your passphrase.</source>
        <translation>
            <numerusform>The keys of %n account are kept under your passphrase.</numerusform>
            <numerusform>The keys of %n accounts are kept under your passphrase.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wallboard</name>
    <message numerus="yes">
        <source>platforms live: %n</source>
        <translation>
            <numerusform>platforms live: %n</numerusform>
            <numerusform>platforms live: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>platforms in trouble: %n</source>
        <translation>
            <numerusform>platforms in trouble: %n</numerusform>
            <numerusform>platforms in trouble: %n</numerusform>
        </translation>
    </message>
</context>
</TS>
