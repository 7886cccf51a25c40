// SPDX-FileCopyrightText: Telaah contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/FatalDisk.h"

#include <sqlite3.h>

#include <csignal>
#include <cstdlib>
#include <cstring>

namespace telaah::test {

namespace {

// One program, one disk: SQLite asks for plain functions.
Doom doom = {};
int operations = 0;
sqlite3_vfs *system = nullptr;
sqlite3_vfs disk = {};
sqlite3_io_methods methods = {};

struct File
{
    sqlite3_file base;
    sqlite3_file *real; ///< Right behind.
};

sqlite3_file *realOf(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file)->real;
}

bool isDoomed()
{
    return ++operations == doom.operation;
}

void end()
{
    std::raise(SIGKILL);
}

int write(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    sqlite3_file *real = realOf(file);
    if (isDoomed()) {
        if (doom.isHalfDone)
            real->pMethods->xWrite(real, bytes, size / 2, offset);
        end();
    }
    return real->pMethods->xWrite(real, bytes, size, offset);
}

int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    if (isDoomed())
        end();
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}

int sync(sqlite3_file *file, int flags)
{
    if (isDoomed())
        end();
    return realOf(file)->pMethods->xSync(realOf(file), flags);
}

int remove(sqlite3_vfs *, const char *name, int isSynced)
{
    if (isDoomed() && !doom.isHalfDone)
        end();
    const int code = system->xDelete(system, name, isSynced);
    if (operations == doom.operation)
        end();
    return code;
}

void forward()
{
    methods.iVersion = 1; // Neither memory maps nor shared memory.
    methods.xClose = [](sqlite3_file *f) { return realOf(f)->pMethods->xClose(realOf(f)); };
    methods.xRead = [](sqlite3_file *f, void *b, int n, sqlite3_int64 o) {
        return realOf(f)->pMethods->xRead(realOf(f), b, n, o);
    };
    methods.xWrite = &write;
    methods.xTruncate = &truncate;
    methods.xSync = &sync;
    methods.xFileSize = [](sqlite3_file *f, sqlite3_int64 *n) {
        return realOf(f)->pMethods->xFileSize(realOf(f), n);
    };
    methods.xLock = [](sqlite3_file *f, int l) { return realOf(f)->pMethods->xLock(realOf(f), l); };
    methods.xUnlock = [](sqlite3_file *f, int l) {
        return realOf(f)->pMethods->xUnlock(realOf(f), l);
    };
    methods.xCheckReservedLock = [](sqlite3_file *f, int *r) {
        return realOf(f)->pMethods->xCheckReservedLock(realOf(f), r);
    };
    methods.xFileControl = [](sqlite3_file *f, int op, void *a) {
        return realOf(f)->pMethods->xFileControl(realOf(f), op, a);
    };
    methods.xSectorSize = [](sqlite3_file *f) {
        return realOf(f)->pMethods->xSectorSize(realOf(f));
    };
    methods.xDeviceCharacteristics = [](sqlite3_file *f) {
        return realOf(f)->pMethods->xDeviceCharacteristics(realOf(f));
    };
}

int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *own = reinterpret_cast<File *>(file);
    own->real = reinterpret_cast<sqlite3_file *>(own + 1);
    std::memset(own->real, 0, static_cast<std::size_t>(system->szOsFile));
    const int code = system->xOpen(system, name, own->real, flags, outFlags);
    own->base.pMethods = own->real->pMethods ? &methods : nullptr;
    return code;
}

} // namespace

void useFatalDisk(const Doom &given)
{
    doom = given;
    forward();
    system = sqlite3_vfs_find(nullptr);
    disk = *system;
    disk.zName = "fatal";
    disk.pNext = nullptr;
    disk.szOsFile = static_cast<int>(sizeof(File)) + system->szOsFile;
    disk.xOpen = &open;
    disk.xDelete = &remove;
    sqlite3_vfs_register(&disk, 1);
}

int countOperations()
{
    return operations;
}

} // namespace telaah::test
