# Fills an empty Request Tracker: two agents, and a ticket for each mail in the folder that is given.
use strict;
use warnings;
use lib '/usr/share/request-tracker5/lib';
use RT -init;
use RT::Interface::Email;

my ($folder, $password) = @ARGV;
my $system = RT->SystemUser;

# nobody is answered while the tickets come in
RT->Config->Set(MailCommand => 'testfile');

sub agent {
    my ($name, %preferences) = @_;
    my $user = RT::User->new($system);
    my ($made, $why) =
      $user->Create(Name => $name, EmailAddress => "$name\@halden.example", Password => $password, Privileged => 1);
    die $why unless $made;
    $user->SetPreferences(RT->System, \%preferences) if %preferences;
}
agent('mira');
agent('plain', MessageBoxRichText => 0);

sub grant {
    my ($name, @rights) = @_;
    my $group = RT::Group->new($system);
    $group->LoadSystemInternalGroup($name);
    $group->PrincipalObj->GrantRight(Right => $_, Object => RT->System) for @rights;
}
grant('Everyone', qw(CreateTicket ReplyToTicket));
grant('Privileged', qw(ShowTicket ShowTicketComments SeeQueue ModifyTicket CommentOnTicket Watch ShowOutgoingEmail));

for my $file (sort glob "$folder/*.eml") {
    open my $mail, '<:raw', $file or die "$file: $!";
    my $source = do { local $/; <$mail> };
    my ($taken, $why) =
      RT::Interface::Email::Gateway({ queue => 'General', action => 'correspond', message => $source });
    die "$file: $why" unless $taken == 1;
}
